"""Row 19: servers that stall, fail or vanish. Time-outs hold, a cancel does not wait for them, nothing is left out."""

import re
import signal
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.engine.rasters import noise, write_raster
from tests.faults.conftest import BLOCKS, STRIP
from tests.faults.harness import CANCELLED, COMPLETE, FAILED, end, mostly_slow, wait_until

PATIENT = {"GDAL_HTTP_TIMEOUT": "2", "GDAL_HTTP_MAX_RETRY": "1", "GDAL_HTTP_RETRY_DELAY": "1"}
"""A user's settings, which hold."""


class Server(ThreadingHTTPServer):
    """Serves one file, in ranges, until told to misbehave."""

    daemon_threads = True

    def __init__(self, path: Path) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.data, self.mood, self.requests, self.failures_left = path.read_bytes(), "well", 0, 0
        self.recovered = threading.Event()
        self.url = f"/vsicurl/http://127.0.0.1:{self.server_port}/{path.name}"


class Handler(BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_HEAD(self):
        self._answer(with_body=False)

    def do_GET(self):
        self._answer(with_body=True)

    def _answer(self, with_body):
        server = self.server
        server.requests += 1
        if not self.path.endswith(".tif"):
            return self.send_error(404)
        if server.mood == "stalled":
            server.recovered.wait(120)
            return None
        if server.mood == "failing" or server.failures_left > 0:
            server.failures_left -= 1
            return self.send_error(503)
        wanted = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range", ""))
        first, last = (int(part) for part in wanted.groups()) if wanted else (0, len(server.data) - 1)
        body = server.data[first : last + 1]
        self.send_response(206 if wanted else 200)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(len(body)))
        if wanted:
            self.send_header("Content-Range", f"bytes {first}-{first + len(body) - 1}/{len(server.data)}")
        self.end_headers()
        if not with_body:
            return None
        if server.mood == "breaking off":
            body = body[: len(body) // 2]
            self.close_connection = True
        return self.wfile.write(body)


@pytest.fixture(scope="module")
def remote_strip(tmp_path_factory):
    """In as many pieces as there are blocks, each too large to be read along with another."""
    options = ("TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=48", "INTERLEAVE=PIXEL")
    return write_raster(tmp_path_factory.mktemp("remote") / "remote.tif", noise(3, *STRIP), options=options)


@pytest.fixture
def server(remote_strip):
    with Server(remote_strip) as made:
        threading.Thread(target=made.serve_forever, daemon=True).start()
        yield made
        made.recovered.set()
        made.shutdown()


@pytest.fixture(scope="module")
def local(make_job, remote_strip):
    job = make_job(remote_strip)
    assert job.run().status == COMPLETE
    return job.results()


def start_and_wait_for_a_block(job):
    process = job.start(block_s=0.4)
    assert wait_until(lambda: list(job.folder.glob(".*/b/*.tif")) or process.poll() is not None, 60)
    return process


def assert_goes_on(job, server, local):
    server.mood = "well"
    server.recovered.set()
    outcome = job.run()
    assert outcome.status == COMPLETE, outcome.stderr
    assert "Going on with the run" in outcome.stderr and job.results() == local and job.litter() == []


def test_a_raster_on_a_server_gives_the_map_of_the_file(make_job, server, local):
    job = make_job(server.url)
    assert job.run().status == COMPLETE and job.results() == local


@pytest.mark.parametrize("option", mostly_slow([(), ("--skip-damaged",)], [()]))
@pytest.mark.parametrize("mood", mostly_slow(["stalled", "failing", "breaking off"], ["stalled"]))
def test_a_server_that_fails_ends_the_run_in_time_and_it_can_go_on(make_job, server, local, mood, option):
    """Also where damaged parts are left out: what a server does not give now is not damaged."""
    job = make_job(server.url, environment=PATIENT, options=option)
    process = start_and_wait_for_a_block(job)
    server.mood = mood
    outcome = end(process, timeout_s=60)
    if outcome.status == COMPLETE:
        pytest.skip("all was read before the server failed")
    assert outcome.status == FAILED and outcome.code == "raster.damaged", outcome.stderr
    assert outcome.seconds < 20 and not job.output.exists()
    job.assert_tidy()
    assert_goes_on(job, server, local)


def test_a_server_that_is_overloaded_for_a_moment_costs_only_time(make_job, server, local):
    job = make_job(server.url)
    process = start_and_wait_for_a_block(job)
    server.failures_left = 2
    assert end(process).status == COMPLETE and job.results() == local
    assert server.failures_left <= 0


def test_a_cancel_does_not_wait_for_a_stalled_server(make_job, server, local):
    job = make_job(server.url)  # with the usual time-outs, of a minute
    process = start_and_wait_for_a_block(job)
    server.mood, before = "stalled", server.requests
    assert wait_until(lambda: server.requests > before, 30)
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    outcome = end(process, timeout_s=30)
    assert outcome.status == CANCELLED and outcome.seconds < 2
    assert_goes_on(job, server, local)


def test_a_cancel_does_not_wait_for_a_server_that_stalls_from_the_start(make_job, server):
    server.mood = "stalled"
    job = make_job(server.url)
    process = job.start()
    assert wait_until(lambda: server.requests, 30)
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    outcome = end(process, timeout_s=90)
    assert outcome.status == CANCELLED and outcome.seconds < 2 and job.litter() == []


def test_a_server_that_is_not_there_is_said_so_at_once(make_job, server, light_starts):
    before = light_starts()
    url = server.url
    server.shutdown()
    server.server_close()
    job = make_job(url)
    outcome = job.run(timeout_s=30)
    assert outcome.code == "raster.unreadable" and outcome.seconds < 15
    assert light_starts() == before and job.litter() == []


@pytest.mark.slow
def test_there_are_as_many_blocks_as_these_tests_think(make_job, remote_strip):
    job = make_job(remote_strip)
    assert f"of {BLOCKS}" in job.run().stderr
