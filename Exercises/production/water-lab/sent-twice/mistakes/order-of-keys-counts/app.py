from access import key_guard
from archive import open_archive
from bottles import bottle_routes
from fastapi import Depends, FastAPI
from fastapi.responses import JSONResponse
from service import NotFound, Refused


def create_app(settings):
    sessions = open_archive(settings.database)
    app = FastAPI()
    for error, status in ((NotFound, 404), (Refused, 409)):
        app.add_exception_handler(error, answer_with(status))
    guard = Depends(key_guard(settings.key))
    app.include_router(bottle_routes(sessions, settings.limit), dependencies=[guard])
    return app


def answer_with(status):
    async def answer(request, error):
        return JSONResponse({"detail": str(error)}, status)

    return answer
