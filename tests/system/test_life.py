"""The life of a daemon as systemd and a person see it: start, signals, reload, a second one, trouble."""

from __future__ import annotations

import asyncio
import json
import signal
import socket
import sys
from pathlib import Path

import pytest
from daemon_process import running
from storm import bad_news, companies, write_config

from shockwire.clock import SystemClock
from shockwire.ports import DeliveryState
from shockwire.store.reader import open_readonly
from shockwire.testing.feeds import FeedServer, Item
from shockwire.testing.slack import Answer, SlackServer
from support import child_environment, wait_until_async

FIRMS = companies(3)


_now = SystemClock().now


def _quiet_config(folder: Path) -> Path:
    return write_config(folder, feeds={}, sinks="  term: {kind: console}", firms=FIRMS)


async def _command(*words: str, cwd: Path) -> tuple[int, str, str]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "shockwire",
        *words,
        cwd=cwd,
        env=child_environment(XDG_CONFIG_HOME=str(cwd / "none")),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    assert process.returncode is not None
    return process.returncode, out.decode(), err.decode()


# ---------------------------------------------------------------------------- signals


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["terminated", "interrupted"])
async def test_a_daemon_that_is_told_to_end_ends_cleanly(tmp_path: Path, number: signal.Signals) -> None:
    async with running(_quiet_config(tmp_path)) as daemon:
        assert await daemon.stop(number) == 0
        assert "Traceback" not in daemon.words()
        assert not (daemon.state / "ctl.sock").exists()
    with open_readonly(tmp_path / "state" / "shockwire.db") as store:
        assert store.deliveries(states=[DeliveryState.SENDING]) == []


@pytest.mark.slow
async def test_a_reload_with_a_bad_rule_keeps_its_last_good_version_and_says_so(tmp_path: Path) -> None:
    config = _quiet_config(tmp_path)
    rules = tmp_path / "rules" / "storm.yaml"
    async with running(config) as daemon:
        rules.write_text(rules.read_text().replace("shock: 0.1", "shok: 0.1"), encoding="utf-8")
        daemon.process.send_signal(signal.SIGHUP)
        await wait_until_async(lambda: "reloaded" in daemon.words(), what="the reload")
        assert "unknown key 'shok'; did you mean 'shock'?" in daemon.words()
        code, out, _ = await _command("status", "-C", str(config), "--json", cwd=tmp_path)
        answer = json.loads(out)
        assert code == 1
        assert answer["rules"] == 1
        assert "did you mean 'shock'" in answer["config_problems"][0]


@pytest.mark.slow
async def test_a_reload_of_a_file_that_is_no_yaml_changes_nothing(tmp_path: Path) -> None:
    config = _quiet_config(tmp_path)
    async with running(config) as daemon:
        config.write_text("sources: [\n", encoding="utf-8")
        daemon.process.send_signal(signal.SIGHUP)
        await wait_until_async(lambda: "reload refused" in daemon.words(), what="the refusal")
        assert daemon.process.returncode is None


@pytest.mark.slow
async def test_systemd_is_told_of_ready_reload_life_and_end(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(tmp_path / "notify"))
        manager.setblocking(False)  # noqa: FBT003 - the socket's own way
        heard: list[str] = []

        def hears(word: str) -> bool:
            while True:
                try:
                    heard.append(manager.recv(4096).decode())
                except BlockingIOError:
                    return any(word in message for message in heard)

        notify = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "400000"}
        async with running(_quiet_config(tmp_path), **notify) as daemon:
            await wait_until_async(lambda: hears("READY=1"), what="READY")
            await wait_until_async(lambda: hears("WATCHDOG=1"), what="a sign of life")
            daemon.process.send_signal(signal.SIGHUP)
            await wait_until_async(lambda: hears("RELOADING=1"), what="RELOADING")
            assert any("MONOTONIC_USEC=" in message for message in heard if "RELOADING" in message)
            await daemon.stop()
            assert hears("STOPPING=1")


@pytest.mark.slow
async def test_a_state_folder_that_lies_deep_has_a_control_socket_too(tmp_path: Path) -> None:
    """The kernel takes 107 bytes of address; nobody chooses a folder with that in mind."""
    folder = tmp_path / ("deep" * 20) / ("deeper" * 10)
    config = _quiet_config(folder)
    async with running(config):
        code, out, _ = await _command("status", "-C", str(config), cwd=tmp_path)
        assert (code, "is up" in out) == (0, True)


# ---------------------------------------------------------------------------- what can be wrong at the start


@pytest.mark.slow
async def test_a_second_daemon_on_the_same_store_is_refused_with_the_first_ones_pid(tmp_path: Path) -> None:
    config = _quiet_config(tmp_path)
    async with running(config) as daemon:
        code, _, err = await _command("run", "-C", str(config), cwd=tmp_path)
        assert (code, "Traceback" in err) == (75, False), err
        assert str(daemon.process.pid) in err
        assert "Traceback" not in err


@pytest.mark.slow
@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (("shock: 0.1", "shok: 0.1"), "unknown key 'shok'; did you mean 'shock'?"),
        (("market_move", "market_mov"), "did you mean 'market_move'?"),
        (("cooldown: 24h", "cooldown: 24"), 'did you mean "24s"?'),
    ],
    ids=["a typo", "no such theme", "no unit"],
)
async def test_a_rule_that_cannot_be_used_refuses_the_start_with_its_place(
    tmp_path: Path, damage: tuple[str, str], words: str
) -> None:
    config = _quiet_config(tmp_path)
    rules = tmp_path / "rules" / "storm.yaml"
    rules.write_text(rules.read_text().replace(*damage), encoding="utf-8")
    code, _, err = await _command("run", "-C", str(config), cwd=tmp_path)
    assert code == 78
    assert words in err
    assert "storm.yaml:" in err
    assert "Traceback" not in err


@pytest.mark.slow
async def test_without_a_configuration_the_start_is_refused_with_where_it_was_looked_for(
    tmp_path: Path,
) -> None:
    code, _, err = await _command("run", cwd=tmp_path)
    assert code == 78
    assert "shockwire init" in err
    code, _, err = await _command("run", "-C", "nowhere.yaml", cwd=tmp_path)
    assert code == 78
    assert "nowhere.yaml" in err


@pytest.mark.slow
async def test_a_question_to_nobody_says_that_no_daemon_runs(tmp_path: Path) -> None:
    code, _, err = await _command("status", "--state", str(tmp_path), cwd=tmp_path)
    assert code == 69
    assert "shockwire run" in err


# ---------------------------------------------------------------------------- trouble while it runs


@pytest.mark.slow
async def test_a_webhook_that_is_gone_raises_an_alarm_through_the_other_sink(tmp_path: Path) -> None:
    """And the webhook's address, which is the secret, is in no word of the daemon's."""
    async with FeedServer(_now) as feeds, SlackServer() as gone, SlackServer() as alive:
        gone.answer(*(Answer(status=404, body="no_service") for _ in range(50)))
        url = feeds.add("/wire")
        feeds.publish("/wire", Item(title="An ordinary morning", guid="first", published=_now()))
        sinks = (
            f"  old: {{kind: slack, webhook: '{gone.url}'}}\n  new: {{kind: slack, webhook: '{alive.url}'}}"
        )
        config = write_config(tmp_path, feeds={"wire": url}, sinks=sinks, firms=FIRMS)
        async with running(config) as daemon:
            await wait_until_async(lambda: feeds.served > 0, what="the baseline poll")
            feeds.publish("/wire", bad_news(*FIRMS[0], _now()))
            await wait_until_async(
                lambda: any(
                    "old" in message.text and "no_service" in message.text for message in alive.messages
                ),
                what="the alarm about the dead sink",
            )
            assert any(FIRMS[0][1] in message.text for message in alive.messages)
            assert gone.url not in daemon.words()
            assert "not-a-real-token" not in daemon.words()
            _, out, _ = await _command("sinks", "-C", str(config), cwd=tmp_path)
            assert "failing" in out


@pytest.mark.slow
async def test_a_broker_that_is_not_there_delays_nobody_else(tmp_path: Path) -> None:
    async with FeedServer(_now) as feeds, SlackServer() as slack:
        url = feeds.add("/wire")
        feeds.publish("/wire", Item(title="An ordinary morning", guid="first", published=_now()))
        desk = f"  desk: {{kind: slack, webhook: '{slack.url}'}}"
        sinks = f"  home: {{kind: mqtt, url: 'mqtt://127.0.0.1:9'}}\n{desk}"
        config = write_config(tmp_path, feeds={"wire": url}, sinks=sinks, firms=FIRMS)
        async with running(config) as daemon:
            await wait_until_async(lambda: feeds.served > 0, what="the baseline poll")
            feeds.publish("/wire", bad_news(*FIRMS[0], _now()))
            await wait_until_async(
                lambda: any(FIRMS[0][1] in m.text for m in slack.messages), what="the alert"
            )
            assert await daemon.stop() == 0


@pytest.mark.slow
async def test_sources_that_fail_are_told_in_words_and_the_others_go_on(tmp_path: Path) -> None:
    async with FeedServer(_now) as feeds:
        good = feeds.add("/good")
        feeds.publish("/good", Item(title="An ordinary morning", guid="first", published=_now()))
        addresses = {"good": good, "gone": feeds.url + "/nothing-here", "dead": "http://127.0.0.1:9/feed"}
        config = write_config(tmp_path, feeds=addresses, sinks="  term: {kind: console}", firms=FIRMS)
        async with running(config):
            await wait_until_async(
                lambda: len(feeds.asked_for("/nothing-here")) > 0, what="the poll of the lost feed"
            )
            await wait_until_async(lambda: feeds.served > 0, what="the poll of the good feed")
            code, out, _ = await _command("sources", "-C", str(config), cwd=tmp_path)
            rows = {line.split()[0]: line for line in out.splitlines()[1:]}
            assert code == 1
            assert " ok " in rows["good"]
            assert "404" in rows["gone"]
            assert "refused the connection" in rows["dead"]


@pytest.mark.slow
async def test_a_test_message_goes_through_the_running_daemon(tmp_path: Path) -> None:
    async with SlackServer() as slack:
        config = write_config(
            tmp_path, feeds={}, sinks=f"  desk: {{kind: slack, webhook: '{slack.url}'}}", firms=FIRMS
        )
        async with running(config):
            code, out, err = await _command("sinks", "test", "desk", "-C", str(config), cwd=tmp_path)
            assert (code, err) == (0, "")
            assert "delivered" in out
            assert len(slack.messages) == 1
            code, _, err = await _command("sinks", "test", "dsk", "-C", str(config), cwd=tmp_path)
            assert code == 1
            assert "there are: desk" in err


@pytest.mark.slow
async def test_a_token_in_a_feed_s_address_shows_nowhere(tmp_path: Path) -> None:
    """Not in the log, not in `sources`, not in a byte of the store."""
    token = "canary-5ecret-t0ken"
    config = write_config(
        tmp_path,
        feeds={"private": "http://127.0.0.1:9/${env:FEED_TOKEN}/rss"},
        sinks="  term: {kind: console}",
        firms=FIRMS,
    )
    async with running(config, FEED_TOKEN=token) as daemon:
        await wait_until_async(lambda: "refused the connection" in daemon.words(), what="the failed poll")
        _, out, err = await _command("sources", "--json", "-C", str(config), cwd=tmp_path)
        assert "***" in out
        assert token not in out + err + daemon.words()
        await daemon.stop()
    assert all(token.encode() not in path.read_bytes() for path in daemon.state.iterdir())


@pytest.mark.slow
async def test_what_a_sink_of_a_reload_is_to_be_told_waits_for_it_in_the_outbox(tmp_path: Path) -> None:
    async with FeedServer(_now) as feeds, SlackServer() as slack:
        url = feeds.add("/wire")
        feeds.publish("/wire", Item(title="An ordinary morning", guid="first", published=_now()))
        old = f"  desk: {{kind: slack, webhook: '{slack.url}'}}"
        config = write_config(tmp_path, feeds={"wire": url}, sinks=old, firms=FIRMS)
        async with running(config) as daemon:
            await wait_until_async(lambda: feeds.served > 0, what="the baseline poll")
            config.write_text(config.read_text().replace("desk:", "team:"), encoding="utf-8")
            daemon.process.send_signal(signal.SIGHUP)
            await wait_until_async(lambda: "next start: sinks" in daemon.words(), what="the reload")
            feeds.publish("/wire", bad_news(*FIRMS[0], _now()))
            await wait_until_async(lambda: len(_waiting(daemon.state)) == 1, what="the alert in the outbox")
            await daemon.stop()
        async with running(config):
            await slack.wait_messages(1)
            assert FIRMS[0][1] in slack.messages[0].text


def _waiting(state: Path) -> list[str]:
    with open_readonly(state / "shockwire.db") as store:
        return [delivery.sink for delivery in store.deliveries(states=[DeliveryState.NEW])]


@pytest.mark.slow
async def test_reloads_that_overlap_and_an_end_in_the_middle_of_one_end_cleanly(tmp_path: Path) -> None:
    async with FeedServer(_now) as feeds:
        addresses = {f"w{number}": feeds.add(f"/w{number}") for number in range(5)}
        config = write_config(tmp_path, feeds=addresses, sinks="  term: {kind: console}", firms=FIRMS)
        text = config.read_text(encoding="utf-8")
        async with running(config) as daemon:
            for every in ("2s", "3s", "4s"):
                config.write_text(text.replace("every: 1s", f"every: {every}"), encoding="utf-8")
                daemon.process.send_signal(signal.SIGHUP)
                async with asyncio.TaskGroup() as group:
                    for _ in range(3):
                        group.create_task(_command("status", "-C", str(config), cwd=tmp_path))
            daemon.process.send_signal(signal.SIGHUP)
            assert await daemon.stop() == 0
            assert "Traceback" not in daemon.words()
