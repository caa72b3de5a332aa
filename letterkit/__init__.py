"""letterkit: the letter that this moment asks for, from the notes you took and the message you got."""

__version__ = "0.1.0"
