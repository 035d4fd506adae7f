from bottles import bottle_routes
from fastapi import FastAPI


def create_app():
    app = FastAPI()
    app.include_router(bottle_routes())
    return app


app = create_app()
