"""Which model is used and how it is reached: option, environment, config file, in this order; keys go nowhere else."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from letterkit.errors import CredentialError, FieldError, UnknownNameError
from letterkit.models import Settings, connect
from letterkit.settings import FILE, chosen

KEYS = {"OPENAI_API_KEY": "sk-openai", "LOCAL_KEY": "local-key"}
PROFILE = (
    '[models.local]\nbase_url = "http://127.0.0.1:8080/v1"\nname = "llama"\nkey_env = "LOCAL_KEY"\ntimeout = 300\n'
)


def home(tmp_path: Path, config: str) -> Path:
    """A user's folder with this config file."""
    (tmp_path / FILE).write_text(config)
    return tmp_path


def test_nothing_set_is_no_model(tmp_path: Path) -> None:
    assert chosen(None, {}, None) is None
    assert chosen(None, KEYS, tmp_path) is None


def test_the_option_comes_before_the_environment_and_that_before_the_file(tmp_path: Path) -> None:
    folder = home(tmp_path, 'model = "openai:of-file"\n')
    environ = {"LETTERKIT_MODEL": "openai:of-environment"}
    assert [found[0] for found in (
        chosen("openai:of-option", environ, folder), chosen(None, environ, folder), chosen(None, {}, folder)
    ) if found] == ["openai:of-option", "openai:of-environment", "openai:of-file"]  # fmt: skip


def test_the_providers_own_variables_say_where_and_with_which_key() -> None:
    environ = {**KEYS, "OPENAI_BASE_URL": "http://127.0.0.1:1/v1"}
    assert chosen("openai:gpt", environ, None) == ("openai:gpt", Settings("http://127.0.0.1:1/v1", "sk-openai"))


@pytest.mark.parametrize(("said", "name"), [("local", "llama"), ("local:other", "other")])
def test_a_profile_is_a_server_of_its_own_with_its_own_key(said: str, name: str, tmp_path: Path) -> None:
    found = chosen(said, KEYS, home(tmp_path, PROFILE))
    assert found == (f"openai:{name}", Settings("http://127.0.0.1:8080/v1", "local-key", total=300.0))


def test_a_profile_without_a_key_never_gets_another_servers(tmp_path: Path) -> None:
    found = chosen("local", KEYS, home(tmp_path, PROFILE.replace('key_env = "LOCAL_KEY"\n', "")))
    assert found
    assert found[1].api_key is None


def with_key(tmp_path: Path, line: str) -> str | None:
    """The key that this line of the profile leads to."""
    found = chosen("local", KEYS, home(tmp_path, PROFILE.replace('key_env = "LOCAL_KEY"', line)))
    assert found
    return found[1].api_key


def test_a_key_may_stand_in_a_file_that_nobody_else_can_read(tmp_path: Path) -> None:
    path = tmp_path / "key"
    path.write_text("of-file\n")
    path.chmod(0o600)
    assert with_key(tmp_path, 'key_file = "key"') == "of-file"
    path.chmod(0o640)
    with pytest.raises(FieldError, match="Others can read"):
        with_key(tmp_path, 'key_file = "key"')
    with pytest.raises(FieldError, match="cannot be read"):
        with_key(tmp_path, 'key_file = "none"')


def test_a_key_may_stand_in_the_systems_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring

    monkeypatch.setattr(keyring, "get_password", lambda service, user: f"{service}/{user}")
    assert with_key(tmp_path, 'keyring = "letterkit"') == "letterkit/local"
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(CredentialError) as error:
        with_key(tmp_path, 'keyring = "letterkit"')
    assert "letterkit[keyring]" in error.value.todo


def test_settings_do_not_show_their_key() -> None:
    assert "sk-openai" not in repr(chosen("openai:gpt", KEYS, None))


def test_an_address_that_is_chosen_connects(tmp_path: Path) -> None:
    found = chosen("local", KEYS, home(tmp_path, PROFILE))
    assert found
    assert connect(*found).address == "openai:llama"


@pytest.mark.parametrize("said", ["gpt-5", "opnai:gpt", "openai:", ":"])
def test_an_unknown_model_is_named_with_what_there_is(said: str, tmp_path: Path) -> None:
    with pytest.raises(UnknownNameError, match="openai:NAME"):
        chosen(said, {}, home(tmp_path, PROFILE))


@pytest.mark.parametrize(
    ("config", "said"),
    [
        ("model = ", "not TOML"),
        ("model = 7", "must be text"),
        ("models = 7", "must be text"),
        ("[models]\nlocal = 7", "must be a table"),
        ('[models.local]\napi_key = "sk-1"', "contains a key"),
        ('[models.local]\nurl = "x"', "has no 'url'"),
        ('[models.local]\ntimeout = "long"', "wrong value"),
        ("[models.local]\ntimeout = true", "wrong value"),
        ('[models.local]\nbase_url = "127.0.0.1:8080"', "http"),
        ('[models.local]\nbase_url = "http://127.0.0.1/v1"', "names no model"),
    ],
)
def test_a_wrong_config_is_named_with_its_file(config: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(FieldError, match=said) as caught:
        chosen("local", KEYS, home(tmp_path, config))
    assert caught.value.file.endswith(FILE)
    assert "sk-1" not in str(caught.value)
