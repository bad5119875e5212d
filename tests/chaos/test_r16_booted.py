"""R16: the shipped unit under a systemd that really boots, installed as systemd/README.md says.

One machine for all tests; each finds the service running with its own log emptied of nothing: what a test
looks for in the journal, it looks for behind a mark that it set.
"""

from __future__ import annotations

import json
import re
import shlex
import time
from collections.abc import Iterator
from email.utils import formatdate
from pathlib import Path

import pytest
from booted import Machine, booted
from needs import needs_boot

from shockwire import cli
from support import ROOT, wait_until

PROMISE = "R16"
UNIT = "shockwire.service"
SETTINGS = "/etc/shockwire/shockwire.yaml"
SECRET = "http://127.0.0.1:8080/hook/canary-4711"  # an address is the secret of a webhook

pytestmark = [pytest.mark.slow, needs_boot, pytest.mark.timeout(600)]

HANGING = (Path(__file__).parent / "hanging.py").read_text(encoding="utf-8")
CREDENTIAL = "/etc/credstore/hook"  # not beside the configuration: only the unit says where it lies
CONFIG = """\
contact: "${env:CONTACT}"
rules: [rules.yaml]
sources:
  wire: {kind: feed, url: "http://world.test:8080/feed.xml", publisher: Wire, every: 1s}
  slow: {kind: "hanging:Hanging"}
sinks:
  desk: {kind: webhook, url: "${file:hook_url}"}
"""
RULES = """\
rules:
  - id: bad-news
    when: {news: {theme: [ai_cost, app_rank], shock: 0.1}}
    tell: fired
    tests:
      - name: an app climbs
        given: [{at: 2025-01-26T12:00Z, news: {theme: app_rank, about: deepseek, shock: 0.9, publisher: W}}]
        expect: [{at: 2025-01-26T12:00Z, state: firing, told: [fired]}]
"""
# Everything that a member of the group may say, and what is no question to the daemon beside it.
COMMANDS = (
    "status", "status --json", "status --alive", f"status -C {SETTINGS}", "doctor", f"doctor -C {SETTINGS}",
    "sources", "sources test wire", "sources test --all --json", "sources export", "sources record wire",
    "record wire -o answer.json", "sinks", "sinks test desk", "sinks test desk --as fired", "rules",
    "alerts", "alerts --dead", "alerts rate {alert} +", "explain last", "explain last --as text --sink desk",
    "why-not bad-news", "silences", "unsilence {silence}", "silence NVDA --for 5m", "ack {alert}",
    "export log", "export signals", "export alerts", "backup", "prune",
    "record tape.jsonl.gz", "replay --all tape.jsonl.gz", "backtest bad-news", "backtest --diff",
    "check", "check --strict --online", f"check {SETTINGS}", "config", f"config -C {SETTINGS}",
    "config --schema rules", "test", "test /etc/shockwire/rules.yaml",
    "score 'Chips fall'", f"score 'Chips fall' -C {SETTINGS}", "init watch", "check -C watch/shockwire.yaml",
)  # fmt: skip
REFUSED = {  # what is not for them, or can't be now: the exit code, and what the words say
    "run": (78, "the service runs, with secrets that are closed to you"),
    "restore /dev/null": (75, "stop it first"),
    "backfill wire": (1, "has no history to tell"),
}


def install_commands() -> list[str]:
    """The first block of systemd/README.md, but for what needs a network: the machine came with that."""
    page = (ROOT / "systemd" / "README.md").read_text(encoding="utf-8")
    block = re.search(r"```sh\n(.*?)```", page, re.DOTALL)
    assert block
    lines = [line.partition(" #")[0].rstrip() for line in block[1].splitlines() if line.strip()]
    assert [line.split()[:2] for line in lines[:3]] == [
        ["git", "clone"],
        ["cd", "/opt/shockwire"],
        ["make", "runtime"],
    ]
    return lines[3:]


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    """It has come up, the world's stand-in answers in it, and the service is installed and runs."""
    with booted(tmp_path_factory.mktemp("machine")) as up:
        up.write("/srv/world.py", (Path(__file__).parent / "world_within.py").read_text(encoding="utf-8"))
        publish(up)
        up.run(
            "echo 127.0.0.1 world.test >> /etc/hosts"
        )  # a name that must be looked up from inside the unit
        up.run("systemd-run --quiet --unit=world python3 /srv/world.py /srv")
        for command in install_commands():
            up.run(f"cd /opt/shockwire && {command}")
        up.run("useradd --create-home --groups shockwire ada && useradd --create-home bob")
        yield up


@pytest.fixture
def service(machine: Machine) -> Machine:
    """The service with the tests' own configuration, just started, and ready."""
    machine.write("/etc/shockwire/hanging.py", HANGING)
    machine.write("/etc/shockwire/rules.yaml", RULES)
    machine.write(SETTINGS, CONFIG)
    machine.write(CREDENTIAL, SECRET, 0o600)
    machine.write(
        "/etc/shockwire/shockwire.env", "PYTHONPATH=/etc/shockwire\nCONTACT=ada@example.org\n", 0o600
    )
    machine.write(
        f"/etc/systemd/system/{UNIT}.d/test.conf",
        f"[Service]\nLoadCredential=hook_url:{CREDENTIAL}\nWatchdogSec=15\nRestartSec=200ms\n",
    )
    machine.run(f"systemctl daemon-reload && systemctl reset-failed {UNIT}; systemctl restart {UNIT}")
    wait_until(lambda: has_polled(machine), 60, what="a first look at the feed")
    return machine


def has_polled(machine: Machine) -> bool:
    """Whether the feed was read: what it had then is history, and what comes later is news."""
    sources = json.loads(machine.run("shockwire sources --json", user="ada").stdout)
    return any(source["name"] == "wire" and source["polls"] > 0 for source in sources)


def publish(machine: Machine, *titles: str) -> None:
    """The feed's document: these headlines, as of now."""
    now = formatdate(time.time(), usegmt=True)  # noqa: TID251 - the machine's own clock is meant
    items = "".join(
        f"<item><guid>{title}</guid><title>{title}</title><pubDate>{now}</pubDate></item>"
        for title in ("An ordinary morning", *titles)
    )
    machine.write("/srv/feed.xml", f'<rss version="2.0"><channel><title>Wire</title>{items}</channel></rss>')


def posted(machine: Machine) -> list[str]:
    """What the sink's receiver got."""
    path = machine.files / "srv" / "posted"
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


def mark(machine: Machine) -> str:
    """A place in the unit's journal; one of another's would make --after-cursor leave an entry out."""
    text = machine.run(f"journalctl --no-pager -u {UNIT} -n 1 --show-cursor -o cat").stdout
    return re.findall(r"-- cursor: (.+)", text)[0]


def since(machine: Machine, place: str) -> str:
    """What the journal has of the unit since a place."""
    return machine.run(
        f"journalctl --no-pager -o cat -u {UNIT} --after-cursor {shlex.quote(place)}", check=False
    ).stdout


def main_pid(machine: Machine) -> int:
    return int(machine.shows(UNIT, "MainPID"))


def wait_active_again(machine: Machine, pid: int) -> None:
    """Until another process than `pid` is ready."""
    wait_until(
        lambda: main_pid(machine) not in (0, pid) and machine.shows(UNIT, "ActiveState") == "active",
        60,
        what="the next daemon",
    )


# ---------------------------------------------------------------------------- the lock-in


def test_the_unit_is_locked_in(machine: Machine, figures) -> None:
    report = machine.run(f"systemd-analyze security --no-pager {UNIT}").stdout
    found = re.search(r"Overall exposure level for \S+: ([\d.]+)", report)
    assert found
    assert float(found[1]) <= 1.2, report
    figures(f"exposure {found[1]} of 10 by `systemd-analyze security`, of the running unit")
    assert "not-found" not in machine.run(f"systemd-analyze verify --man=no {UNIT} 2>&1").stdout


def test_the_daemon_is_nobody_and_may_nothing(service: Machine) -> None:
    pid = main_pid(service)
    status = dict(
        line.split(":\t", 1)
        for line in service.run(f"cat /proc/{pid}/status").stdout.splitlines()
        if ":\t" in line
    )
    assert status["Uid"].split()[0] != "0"
    assert int(status["CapEff"], 16) == int(status["CapBnd"], 16) == 0
    assert status["NoNewPrivs"] == "1"
    assert status["Seccomp"] == "2"
    assert service.shows(UNIT, "User") == "shockwired"
    assert service.run("stat -c %a /var/lib/private/shockwire/shockwire.db").stdout == "600\n"
    assert service.run("stat -c '%a %G' /run/shockwire/ctl.sock").stdout == "660 shockwire\n"


# ---------------------------------------------------------------------------- commands of people


def test_members_of_the_group_ask_and_order_and_others_do_not(service: Machine, figures) -> None:
    publish(service, "AI model trained for $6 million, a fraction of the cost")
    wait_until(lambda: "6 million" in service.run("shockwire alerts", user="ada", check=False).stdout, 60)
    alert = json.loads(service.run("shockwire alerts --json", user="ada").stdout)[0]["alert_id"]
    order = json.loads(service.run("shockwire silence bad-news --for 1h --json", user="ada").stdout)
    assert order["who"] == "ada (as they say)"
    answered = {
        line: service.run(
            f"shockwire {line.format(alert=alert, silence=order['id'])}", user="ada", check=False
        )
        for line in COMMANDS
    }
    bad = {
        line: (done.returncode, (done.stdout + done.stderr)[-600:])
        for line, done in answered.items()
        if done.returncode != 0 or "Traceback" in done.stderr or not done.stdout + done.stderr
    }
    assert bad == {}
    assert "6 million" in answered["explain last"].stdout
    assert SECRET not in "".join(done.stdout + done.stderr for done in answered.values())
    assert "example.org" not in answered["config"].stdout, "what came out of the environment counts as secret"
    for line, (code, words) in REFUSED.items():
        done = service.run(f"shockwire {line}", user="ada", check=False)
        assert (done.returncode, words in done.stderr) == (code, True), line + done.stderr
    assert {line.split()[0] for line in (*COMMANDS, *REFUSED, "silence")} == {*cli.COMMANDS} - {"demo"}
    for line in ("status", "sources", "export log"):
        done = service.run(f"shockwire {line}", user="bob", check=False)
        assert (done.returncode, "be in the group that owns it" in done.stderr) == (78, True), done.stderr
    for line in (f"status -C {SETTINGS}", f"check {SETTINGS}", "config -C /etc/shockwire"):
        done = service.run(f"shockwire {line}", user="bob", check=False)
        assert (done.returncode, done.stderr.count("\n")) in ((78, 1), (78, 0)), done.stderr
        assert "Permission denied" in done.stdout + done.stderr
    done = service.run("shockwire test /etc/shockwire/rules.yaml", user="bob", check=False)
    assert (done.returncode, done.stderr) == (1, "shockwire: /etc/shockwire/rules.yaml: Permission denied\n")
    figures(f"{len(COMMANDS)} commands answered a member of the group; others are told why not")


def test_root_sees_the_secrets_that_the_unit_has_and_is_told_where_it_can_not(service: Machine) -> None:
    """Credentials and the environment are the unit's: while it runs, root looks through its eyes."""
    assert "all good" in service.run("shockwire check").stdout
    assert "wire" in service.run("shockwire sources test wire").stdout
    service.run(f"systemctl stop {UNIT}")
    done = service.run("shockwire check", check=False)
    assert done.returncode == 78
    assert "environment variable CONTACT is not set" in done.stdout
    assert "note: the service does not run: what its unit alone gives it" in done.stdout


def test_while_it_is_stopped_root_reads_its_store_and_everybody_is_told_why_nobody_answers(
    service: Machine,
) -> None:
    service.run("shockwire sinks test desk", user="ada")
    told = service.run("shockwire alerts --json", user="ada").stdout
    service.run(f"systemctl stop {UNIT}")
    assert service.run("shockwire alerts --json").stdout == told
    doctor = service.run("shockwire doctor", check=False).stdout
    assert "ok    state folder: /var/lib/shockwire\n" in doctor
    assert "FAIL  daemon: no daemon answers on /run/shockwire/ctl.sock; `systemctl status" in doctor
    service.run("shockwire backup /srv/kept")
    assert service.run("ls /srv/kept").stdout.endswith(".db\n")
    for command, code in (
        ("alerts", 69),
        ("status", 69),
        ("doctor", 1),
        ("backup", 69),
        ("restore x.db", 69),
    ):
        done = service.run(f"shockwire {command}", user="ada", check=False)
        assert done.returncode == code, done.stderr
        said = done.stdout + done.stderr
        assert "systemctl status shockwire" in said or "is open to root only" in said, said


# ---------------------------------------------------------------------------- life and death


def test_the_shipped_configuration_starts_even_without_a_network(machine: Machine) -> None:
    """What the README's last command started: its sources can't be reached, and it is ready all the same."""
    assert machine.run("systemctl is-enabled shockwire").stdout == "enabled\n"
    machine.run(f"mkdir -p /etc/systemd/system/{UNIT}.d && rm -f /etc/systemd/system/{UNIT}.d/test.conf")
    machine.run("rm -f /etc/shockwire/shockwire.yaml /etc/shockwire/rules.yaml /etc/shockwire/shockwire.env")
    machine.run("cd /opt/shockwire && shockwire init /etc/shockwire && chgrp -R shockwire /etc/shockwire")
    machine.run("chmod -R g+rX /etc/shockwire && systemctl daemon-reload")
    machine.run(f"systemctl reset-failed {UNIT}; systemctl restart {UNIT}")
    assert machine.shows(UNIT, "ActiveState") == "active"
    assert machine.shows(UNIT, "StatusText") != ""


def test_a_secret_comes_as_a_credential_and_shows_nowhere(service: Machine) -> None:
    before = len(posted(service))
    done = service.run("shockwire sinks test desk", user="ada")
    assert "delivered" in done.stdout
    assert posted(service)[before].startswith("/hook/canary-4711 ")
    pid = main_pid(service)
    told = (
        service.run(f"systemctl show {UNIT}").stdout
        + service.run("journalctl --no-pager -o export").stdout
        + service.run(f"tr '\\0' '\\n' < /proc/{pid}/environ; tr '\\0' ' ' < /proc/{pid}/cmdline").stdout
        + service.run(
            "shockwire status --json; shockwire config; shockwire sinks", user="ada", check=False
        ).stdout
    )
    assert "canary-4711" not in told
    assert service.run(f"cat {CREDENTIAL}", user="ada", check=False).returncode == 1


def test_a_reload_takes_what_is_good_and_keeps_the_process(service: Machine) -> None:
    pid, place = main_pid(service), mark(service)
    service.write(
        "/etc/shockwire/rules.yaml", RULES + RULES.partition("\n")[2].replace("bad-news", "worse-news")
    )
    service.run(f"systemctl reload {UNIT}")
    wait_until(lambda: "worse-news" in service.run("shockwire rules", user="ada").stdout, 30)
    service.write("/etc/shockwire/rules.yaml", RULES + "  - id: [half\n")
    service.run(f"systemctl reload {UNIT}")
    wait_until(lambda: "rules.yaml:" in since(service, place), 30, what="the error with its place")
    assert main_pid(service) == pid
    wait_until(lambda: service.shows(UNIT, "ActiveState") == "active", 30)
    assert "worse-news" in service.run("shockwire rules", user="ada").stdout


def test_a_hung_loop_is_ended_by_the_watchdog_and_the_journal_shows_its_line(
    service: Machine, figures
) -> None:
    pid, place = main_pid(service), mark(service)
    begun = time.monotonic()
    service.run("touch /run/shockwire/hang")
    wait_active_again(service, pid)
    took_s = time.monotonic() - begun
    journal = since(service, place)
    assert "Watchdog timeout" in journal
    line = next(n for n, text in enumerate(HANGING.splitlines(), 1) if "must be named" in text)
    assert re.search(rf"hanging\.py.*\b{line}\b", journal), journal[-3000:]
    assert "the event loop has stood for" in journal
    assert service.shows(UNIT, "NRestarts") != "0"
    figures(
        f"a loop that hangs (WatchdogSec=15): the next is up after {took_s:.0f} s; the journal has the line"
    )


def test_after_kill_nine_the_next_daemon_goes_on_where_it_was(service: Machine) -> None:
    publish(service, "DeepSeek overtakes ChatGPT as No. 1 free app on the US App Store")
    wait_until(lambda: any("No. 1" in line for line in posted(service)), 60, what="the alert")
    told = service.run("shockwire alerts --json", user="ada").stdout
    pid = main_pid(service)
    service.run(f"kill -9 {pid}")
    wait_active_again(service, pid)
    assert service.run("shockwire alerts --json", user="ada").stdout == told
    assert sum("No. 1" in line for line in posted(service)) == 1


def test_a_backup_is_put_back_and_the_service_reads_it(service: Machine) -> None:
    """Root puts it back, and the daemon, who is somebody else, must be able to read it."""
    service.run("rm -f /home/ada/kept.db && shockwire backup /home/ada/kept.db", user="ada")
    told = service.run("shockwire alerts --json", user="ada").stdout
    service.run("shockwire sinks test desk", user="ada")
    assert service.run("shockwire alerts --json", user="ada").stdout != told
    service.run(f"systemctl stop {UNIT}")
    service.run("shockwire restore --state /var/lib/shockwire /home/ada/kept.db")
    service.run(f"systemctl start {UNIT}")
    assert service.run("shockwire alerts --json", user="ada").stdout == told


def test_a_configuration_that_cannot_be_used_is_exit_78_without_another_start(service: Machine) -> None:
    service.run(f"systemctl stop {UNIT}")
    place = mark(service)
    service.write(SETTINGS, "sauces: {}\n" + CONFIG)
    assert service.run(f"systemctl start {UNIT}", check=False).returncode != 0
    assert service.shows(UNIT, "ActiveState") == "failed"
    assert service.shows(UNIT, "ExecMainStatus") == "78"
    assert service.shows(UNIT, "NRestarts") == "0"
    journal = since(service, place)
    assert "shockwire.yaml:1:1" in journal
    assert "sources" in journal, "what was probably meant"
    assert journal.count("Failed to start") == 1
    assert service.shows(UNIT, "SubState") == "failed", "not auto-restart"


def test_a_fault_that_stays_is_not_tried_for_ever(service: Machine) -> None:
    """What ends at once, and is no configuration's fault: ten starts in five minutes, and no more."""
    service.run(f"systemctl stop {UNIT}")
    service.write("/etc/shockwire/shockwire.env", "CONTACT=x\nPYTHONHOME=/nowhere\n", 0o600)
    place = mark(service)
    service.run(f"systemctl start {UNIT}", check=False)
    wait_until(lambda: "Start request repeated too quickly" in since(service, place), 60)
    assert service.shows(UNIT, "ActiveState") == "failed"
    assert service.shows(UNIT, "NRestarts") == "9", "the first start and nine more"


def test_stop_ends_it_well_and_in_time(service: Machine, figures) -> None:
    begun = time.monotonic()
    service.run(f"systemctl stop {UNIT}")
    took_s = time.monotonic() - begun
    assert service.shows(UNIT, "Result") == "success"
    assert service.shows(UNIT, "ExecMainStatus") == "0"
    assert service.shows(UNIT, "ActiveState") == "inactive"
    figures(f"`systemctl stop` took {took_s:.1f} s")
