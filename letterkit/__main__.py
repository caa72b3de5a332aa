"""`python -m letterkit` is the same as `letterkit`."""

from letterkit.cli import main

if __name__ == "__main__":
    main()
