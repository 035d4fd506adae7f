from archive import open_archive
from bottles import bottle_routes
from fastapi import FastAPI
from fastapi.responses import JSONResponse
from service import NotFound, Refused


def create_app():
    sessions = open_archive("lab.db")
    app = FastAPI()
    for error, status in ((NotFound, 404), (Refused, 409)):
        app.add_exception_handler(error, answer_with(status))
    app.include_router(bottle_routes(sessions))
    return app


def answer_with(status):
    async def answer(request, error):
        return JSONResponse({"detail": str(error)}, status)

    return answer


app = create_app()
