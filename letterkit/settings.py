"""Which model, and how to reach it: from an option, the environment, or `config.toml` in the user's folder.

model = "local:llama"                    what is used where no option and no LETTERKIT_MODEL says otherwise

[models.local]                           a server of yours: `local:NAME`, or `local` alone with a name here
base_url = "http://127.0.0.1:8080/v1"
name = "llama"
key_env = "LOCAL_KEY"                    the variable that holds the key
key_file = "keys/local"                  or the file that holds nothing else, which only you can read
keyring = "letterkit"                    or the service in the system's keyring, the profile's name as user
timeout = 300                            seconds for a whole answer
first_token = 60                         seconds until it starts
provider = "openai"                      the protocol it speaks

[mail]                                   the account that a draft can be laid into: see `mailbox`
server = "imap.example.org"

[review]
accept = ["AS9100", "Kerloc'h"]          names and words that are right wherever they stand
off = ["STY001", "long-sentence"]        rules that say nothing
grade = {LEN001 = "info"}                rules whose findings weigh otherwise
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from letterkit import models, rooms
from letterkit.errors import CredentialError, FieldError, UnknownNameError
from letterkit.mailbox import Mailbox
from letterkit.models import Network, Settings

FILE = "config.toml"
FIELDS: Mapping[str, type | tuple[type, ...]] = {
    "base_url": str,
    "name": str,
    "key_env": str,
    "key_file": str,
    "keyring": str,
    "provider": str,
    "timeout": (int, float),
    "first_token": (int, float),
}

GRADES = ("error", "warning", "info")

SCHEMES = ("http", "https", "all")
TRUST = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
"""Variables that name the certificates to trust, as other tools read them; the first that is set counts."""
VARIABLES: Mapping[str, tuple[str, str]] = {
    "anthropic": ("ANTHROPIC_BASE_URL", "ANTHROPIC_API_KEY"),
    "openai": ("OPENAI_BASE_URL", "OPENAI_API_KEY"),
    "azure": ("AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_API_KEY"),
}
"""The variables that each provider's own tools read: its address, its key."""


def chosen(
    option: str | None, environ: Mapping[str, str], home: str | Path | None = None
) -> tuple[str, Settings] | None:
    """The address of the model and how to reach it, None where none is set.

    Raises UnknownNameError for a provider or profile there is none of, FieldError for a wrong `config.toml`.
    """
    home = Path(home) if home is not None else None
    config = read(home)
    said = option or environ.get("LETTERKIT_MODEL") or config.get("model", "")
    return reach(said, environ, config, home) if said else None


def read(home: Path | None) -> Mapping[str, Any]:
    """The user's `config.toml`, empty where there is none."""
    path = home / FILE if home else None
    if path is None or not path.is_file():
        return {}
    try:
        config = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise FieldError(f"This file is not TOML: {error}.", "Fix it.", file=str(path)) from error
    profiles = config.get("models", {})
    if not isinstance(config.get("model", ""), str) or not isinstance(profiles, dict):
        raise FieldError("`model` must be text, and `[models.NAME]` a table.", "Fix it.", file=str(path))
    for name, profile in profiles.items():
        _check(name, profile, str(path))
    return config


@dataclass(frozen=True)
class Taste:
    """What somebody wants of every review: words that are right, rules that are off, rules graded otherwise.

    Names and ids of rules are folded.
    """

    accept: frozenset[str] = frozenset()
    off: frozenset[str] = frozenset()
    grade: Mapping[str, str] = field(default_factory=dict)


def taste(home: Path | None) -> Taste:
    """The table `[review]` of the user's `config.toml`. Raises FieldError where it is not as it should be."""
    told = read(home).get("review", {})
    file = str(home / FILE) if home else ""
    if not isinstance(told, dict):
        raise FieldError("[review] must be a table.", "Fix it.", file=file)
    for name in told:
        if name not in ("accept", "off", "grade"):
            raise FieldError(f"[review] has no setting {name!r}.", "Known: accept, off, grade.", file=file)
    for name in ("accept", "off"):
        value = told.get(name, [])
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise FieldError(f"[review] {name} must be a list of words.", f'Write {name} = ["…"].', file=file)
    grade = told.get("grade", {})
    if not isinstance(grade, dict) or not all(value in GRADES for value in grade.values()):
        raise FieldError(
            "[review] grade gives a rule a grade that does not exist.", f"Known: {', '.join(GRADES)}.", file=file
        )
    return Taste(
        frozenset(told.get("accept", [])),
        frozenset(one.casefold() for one in told.get("off", [])),
        {rule.casefold(): value for rule, value in grade.items()},
    )


MAIL = ("server", "user", "password_env", "password_file", "keyring", "drafts")


def mailbox(environ: Mapping[str, str], home: Path | None) -> Mailbox | None:
    """The mail account for drafts, of the table `[mail]`; None where there is none. Raises FieldError."""
    told = read(home).get("mail")
    if told is None or home is None:
        return None
    file = str(home / FILE)
    if not isinstance(told, dict):
        raise FieldError("[mail] must be a table.", "Fix it.", file=file)
    for name, value in told.items():
        if name == "password":
            todo = 'Put it into a variable, and its name here: password_env = "NAME" (or password_file, or keyring).'
            raise FieldError("[mail] holds a password.", todo, file=file)
        if name not in MAIL or not isinstance(value, str):
            raise FieldError(
                f"[mail] cannot take this {name!r}.", f"It takes these, each as text: {', '.join(MAIL)}.", file=file
            )
    if not told.get("server") or not told.get("user"):
        raise FieldError("[mail] needs both `server` and `user`.", "Add what is missing.", file=file)
    named = {f"key{name[8:]}" if name.startswith("password_") else name: value for name, value in told.items()}
    password = _key(told["user"], named, environ, home)
    if not password:
        raise CredentialError("There is no password for [mail].", "Set password_env, password_file or keyring.")
    return Mailbox(told["server"], told["user"], password, told.get("drafts", ""))


def reach(said: str, environ: Mapping[str, str], config: Mapping[str, Any], home: Path | None) -> tuple[str, Settings]:
    """An address with its settings; a profile's name in it becomes its provider."""
    first, _, name = said.partition(":")
    profiles: Mapping[str, Any] = config.get("models", {})
    if first in profiles:
        profile = profiles[first]
        name = name or profile.get("name", "")
        if not name:
            file = str(home / FILE) if home else ""
            raise FieldError(f"The profile {first!r} names no model.", f"Say {first}:NAME, or add `name`.", file=file)
        key = _key(first, profile, environ, home)
        return f"{profile.get('provider', 'openai')}:{name}", _settings(profile, key, environ)
    known = rooms.keys(models.__name__)
    if first not in known or not name:
        raise UnknownNameError("model", said, [*(f"{provider}:NAME" for provider in known), *profiles])
    where, key = VARIABLES.get(first, ("", ""))
    found = Settings(environ.get(where) or None, environ.get(key, "").strip() or None, network=_network(environ))
    return said, found


def _key(name: str, profile: Mapping[str, Any], environ: Mapping[str, str], home: Path | None) -> str | None:
    """The key that a profile names, never the one of another server."""
    if "key_file" in profile:
        return _of_file((home or Path()) / Path(profile["key_file"]).expanduser())
    if "keyring" in profile:
        return _of_keyring(profile["keyring"], name)
    return environ.get(profile.get("key_env", ""), "").strip() or None


def _of_file(path: Path) -> str | None:
    """The key in a file that nobody else can read."""
    try:
        if path.stat().st_mode & 0o077:
            raise FieldError("Others can read this key.", f"chmod 600 {path}", file=str(path))
        return path.read_text(encoding="utf-8").strip() or None
    except (OSError, UnicodeDecodeError) as error:
        raise FieldError("This key cannot be read.", "Name an existing text file.", file=str(path)) from error


def _of_keyring(service: str, user: str) -> str | None:
    """The key that the system's keyring holds."""
    try:
        import keyring
        import keyring.errors
    except ImportError:
        raise CredentialError("The keyring needs an extra:", "pip install 'letterkit[keyring]'") from None
    try:
        return (keyring.get_password(service, user) or "").strip() or None
    except Exception:  # backends raise what they like
        raise CredentialError(
            "The system's keyring cannot be read.", "Unlock it, or name the key with key_env."
        ) from None


def _settings(profile: Mapping[str, Any], key: str | None, environ: Mapping[str, str]) -> Settings:
    """A profile's settings."""
    defaults = Settings()
    return Settings(
        base_url=profile.get("base_url"),
        api_key=key,
        first_token=float(profile.get("first_token", defaults.first_token)),
        total=float(profile.get("timeout", defaults.total)),
        network=_network(environ),
    )


def _network(environ: Mapping[str, str]) -> Network:
    """What the environment says of the way to servers; a system's own proxies where it says nothing of any.

    Names of variables count in small letters and in capitals, HTTP_PROXY in small ones alone where a web server runs
    us: there it is a header of whoever asks.
    """
    import urllib.request

    found = {scheme: environ.get(f"{scheme}_proxy") or environ.get(f"{scheme.upper()}_PROXY", "") for scheme in SCHEMES}
    if "REQUEST_METHOD" in environ:
        found["http"] = environ.get("http_proxy", "")
    told = {scheme: said for scheme, said in found.items() if said} or urllib.request.getproxies()
    direct = environ.get("no_proxy") or environ.get("NO_PROXY", "") or told.get("no", "")
    certificates = next((environ[name] for name in TRUST if environ.get(name)), "")
    return Network(certificates, {scheme: told[scheme] for scheme in SCHEMES if scheme in told}, direct)


def _check(name: str, profile: Any, file: str) -> None:
    if not isinstance(profile, dict):
        raise FieldError(f"[models.{name}] must be a table.", "Fix it.", file=file)
    for one, value in profile.items():
        if one in ("key", "api_key"):
            todo = 'Put it into a variable, and its name here: key_env = "NAME" (or use key_file, or keyring).'
            raise FieldError(f"[models.{name}] contains a key.", todo, file=file)
        if one not in FIELDS:
            raise FieldError(f"[models.{name}] has no {one!r}.", f"Known: {', '.join(FIELDS)}.", file=file)
        if not isinstance(value, FIELDS[one]) or isinstance(value, bool):
            raise FieldError(f"[models.{name}] {one} has a wrong value.", "Fix it.", file=file)
    base_url = profile.get("base_url", "")
    if base_url and not base_url.startswith(("http://", "https://")):
        raise FieldError(f"[models.{name}] base_url must begin with http:// or https://.", "Fix it.", file=file)
    if "@" in base_url.partition("://")[2].partition("/")[0]:
        todo = "Take it out, and name the key with key_env, key_file or keyring."
        raise FieldError(f"[models.{name}] base_url contains a user name or a password.", todo, file=file)
