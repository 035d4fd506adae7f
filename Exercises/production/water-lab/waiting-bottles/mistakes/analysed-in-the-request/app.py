from access import key_guard
from analyses import analysis_routes
from archive import open_archive
from bottles import bottle_routes
from fastapi import Depends, FastAPI
from fastapi.responses import JSONResponse
from service import NotFound, Refused


def create_app(settings):
    sessions = open_archive(settings.database)
    app = FastAPI()

    @app.exception_handler(NotFound)
    async def not_found(request, error):
        return JSONResponse({"detail": str(error)}, 404)

    @app.exception_handler(Refused)
    async def refused(request, error):
        return JSONResponse({"detail": str(error)}, 409)

    guard = Depends(key_guard(settings.key))
    app.include_router(bottle_routes(sessions, settings.limit), dependencies=[guard])
    app.include_router(analysis_routes(sessions), dependencies=[guard])
    return app
