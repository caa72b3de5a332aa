"""A draft is laid into the mail account that is set, unsent; what the account says against it is told."""

from __future__ import annotations

import imaplib
import socketserver
import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from cli_run import Shell, cli

from letterkit import mailbox, settings
from letterkit.errors import CredentialError, ExportError, FieldError
from letterkit.mailbox import Mailbox

__all__ = ["cli"]

NOW = datetime(2026, 4, 21, 18, 0)
LETTER = (
    "To: Dana Whitfield <dana@northwind.test>\nSubject: Tour\n\nDear Dana,\n\nThank you for the tour.\n\nBest,\nRobin\n"
)
FOLDERS = {"german": '(\\HasNoChildren \\Drafts) "/" "Entw&APw-rfe"', "usual": '(\\HasNoChildren) "." INBOX.Drafts'}


class Account(socketserver.ThreadingTCPServer):
    """An IMAP server with one account: as much of one as laying a draft needs."""

    daemon_threads, allow_reuse_address = True, True
    listed, password, refuses = FOLDERS["german"], 'geheim "1"', False
    seen: list[str]
    mails: list[bytes]


class Session(socketserver.StreamRequestHandler):
    """One connection."""

    server: Account

    def handle(self) -> None:
        self.say("* OK IMAP4rev1")
        while line := self.rfile.readline():
            tag, _, command = line.decode().strip().partition(" ")
            self.server.seen.append(command)
            name = command.split()[0].upper()
            if name == "CAPABILITY":
                self.say("* CAPABILITY IMAP4rev1")
            elif name == "LIST":
                self.say(f"* LIST {self.server.listed}")
            elif name == "LOGIN" and not command.endswith('"geheim \\"1\\""'):
                self.say(f"{tag} NO wrong: {command}")
                continue
            elif name == "APPEND":
                size = int(command.rpartition("{")[2].rstrip("}"))
                self.say("+ go on")
                self.server.mails.append(self.rfile.read(size))
                self.rfile.readline()
                if self.server.refuses:
                    self.say(f"{tag} NO [TRYCREATE] no such folder")
                    continue
            self.say(f"{tag} OK done")

    def say(self, line: str) -> None:
        """One line to the client."""
        self.wfile.write(f"{line}\r\n".encode())


@pytest.fixture
def account() -> Iterator[Account]:
    """A server on a port of its own."""
    with Account(("127.0.0.1", 0), Session) as server:
        server.seen, server.mails = [], []
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server
        server.shutdown()


def box(account: Account, **values: str) -> Mailbox:
    return Mailbox(
        f"127.0.0.1:{account.server_address[1]}", "robin@mail.test", **{"password": account.password} | values
    )


def test_a_draft_lies_in_the_folder_that_the_server_calls_so(account: Account) -> None:
    assert mailbox.put(box(account), b"Subject: x\r\n\r\nDear Dana,\r\n", NOW) == "Entw&APw-rfe"
    assert account.mails == [b"Subject: x\r\n\r\nDear Dana,\r\n"]
    (append,) = (line for line in account.seen if line.startswith("APPEND"))
    assert append.startswith('APPEND "Entw&APw-rfe" (\\Draft \\Seen) "21-Apr-2026 18:00:00')


def test_without_that_a_usual_name_is_taken_and_ones_own_before_all(account: Account) -> None:
    account.listed = FOLDERS["usual"]
    assert mailbox.put(box(account), b"x\r\n", NOW) == "INBOX.Drafts"
    assert mailbox.put(box(account, drafts='my "own"'), b"x\r\n", NOW) == 'my "own"'
    assert account.seen[-2].startswith('APPEND "my \\"own\\"" ')


def test_what_the_server_says_against_it_is_told_and_never_the_password(account: Account) -> None:
    account.refuses = True
    with pytest.raises(ExportError, match=r"no folder 'Entw&APw-rfe' for drafts: .*no such folder"):
        mailbox.put(box(account), b"x\r\n", NOW)
    with pytest.raises(ExportError) as wrong:
        mailbox.put(box(account, password="hunter2"), b"x\r\n", NOW)
    assert "did not accept the draft" in str(wrong.value)
    assert "hunter2" not in str(wrong.value)
    account.server_close()


def test_a_server_that_is_not_there_and_a_line_end_in_a_name_are_told(account: Account) -> None:
    with pytest.raises(ExportError, match="cannot be reached"):
        mailbox.put(Mailbox("127.0.0.1:1", "robin", "x"), b"", NOW)
    with pytest.raises(ExportError, match="line break"):
        mailbox.put(box(account, drafts="a\r\nb"), b"", NOW)
    assert not account.seen


def test_only_this_machine_is_asked_without_tls(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, int]] = []

    def refused(host: str, port: int, **_: object) -> None:
        asked.append((host, port))
        raise OSError("refused")

    monkeypatch.setattr(imaplib, "IMAP4", lambda *_, **__: pytest.fail("without TLS"))
    monkeypatch.setattr(imaplib, "IMAP4_SSL", refused)
    for server in ("imap.mail.test", "imap.mail.test:143", "127.0.0.1"):
        with pytest.raises(ExportError):
            mailbox.put(Mailbox(server, "robin", "x"), b"", NOW)
    assert asked == [("imap.mail.test", 993), ("imap.mail.test", 143), ("127.0.0.1", 993)]


def config(folder: Path, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "config.toml").write_text(text)
    return folder


def test_an_account_is_set_in_the_config_and_its_password_elsewhere(tmp_path: Path) -> None:
    told = '[mail]\nserver = "imap.mail.test"\nuser = "robin@mail.test"\n'
    assert settings.mailbox({}, config(tmp_path, "")) is None
    home = config(tmp_path, told + 'password_env = "MAIL_PASSWORD"\n')
    found = settings.mailbox({"MAIL_PASSWORD": "x"}, home)
    assert found == Mailbox("imap.mail.test", "robin@mail.test", "x")
    assert "'x'" not in repr(found)
    with pytest.raises(CredentialError, match="no password"):
        settings.mailbox({}, home)
    with pytest.raises(FieldError, match="holds a password"):
        settings.mailbox({}, config(tmp_path, told + 'password = "x"\n'))
    with pytest.raises(FieldError, match="'serer'"):
        settings.mailbox({}, config(tmp_path, '[mail]\nserer = "x"\n'))
    with pytest.raises(FieldError, match="both `server` and `user`"):
        settings.mailbox({}, config(tmp_path, '[mail]\nserver = "x"\n'))


def test_the_command_lays_a_finished_letter_there_and_no_other(cli: Shell, tmp_path: Path, account: Account) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text(LETTER)
    assert cli("export", letter).code == 2
    assert "No mail account is set" in cli("export", letter, "--to-drafts").err
    port = account.server_address[1]
    (tmp_path / "password").write_text(account.password)
    (tmp_path / "password").chmod(0o600)
    told = f'[mail]\nserver = "127.0.0.1:{port}"\nuser = "robin@mail.test"\npassword_file = "{tmp_path / "password"}"\n'
    config(cli.home, told)
    result = cli("export", letter, "--to-drafts")
    assert "It lies in 'Entw&APw-rfe' of robin@mail.test, unsent." in result.err
    assert b"Thank you for the tour." in account.mails[0]
    letter.write_text(LETTER.replace("tour.", "[[what: tour]]."))
    assert cli("export", letter, "--to-drafts").code == 2
    assert len(account.mails) == 1
