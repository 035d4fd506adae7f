from archive import open_archive
from bottles import bottle_routes
from fastapi import FastAPI


def create_app():
    sessions = open_archive("lab.db")
    app = FastAPI()
    app.include_router(bottle_routes(sessions))
    return app


app = create_app()
