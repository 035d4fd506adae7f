from contextlib import asynccontextmanager

from access import key_guard
from analyser import analyse
from analyses import analysis_routes
from archive import open_archive
from bottles import bottle_routes
from dead_letters import dead_letter_routes
from fastapi import Depends, FastAPI
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import JSONResponse
from logs import RequestLog
from metrics import request_figures
from pulse import RequestMetrics, answers, pulse_routes
from retries import Retries
from service import NotFound, Refused
from shutdown import Closing, put_back, recover
from work import work_once
from worker import Worker


def create_app(settings):
    sessions = open_archive(settings.database)
    retries = Retries(settings.tries, settings.wait / 1000)
    worker = Worker(lambda: work_once(sessions, analyse, retries))
    closing = Closing()

    @asynccontextmanager
    async def lifespan(app):
        recover(sessions, settings.tries)
        closing.listen()
        worker.start()
        yield
        ended = await run_in_threadpool(worker.stop, settings.grace / 1000)
        if not ended:
            put_back(sessions)

    app = FastAPI(lifespan=lifespan)
    requests, seconds = request_figures()
    app.add_middleware(RequestMetrics, requests=requests, seconds=seconds)
    app.add_middleware(RequestLog)
    for error, status in ((NotFound, 404), (Refused, 409)):
        app.add_exception_handler(error, answer_with(status))
    guards = [Depends(key_guard(settings.key)), Depends(closing.guard)]
    for router in (
        bottle_routes(sessions, settings.limit),
        analysis_routes(sessions),
        dead_letter_routes(sessions),
    ):
        app.include_router(router, dependencies=guards)
    checks = {
        "database": lambda: answers(sessions),
        "worker": worker.thread.is_alive,
        "open": closing.is_open,
    }
    app.include_router(pulse_routes(sessions, checks, (requests, seconds)))
    return app


def answer_with(status):
    async def answer(request, error):
        return JSONResponse({"detail": str(error)}, status)

    return answer
