"""Starts the app on a database that takes a while to commit."""

import time

import uvicorn
from app import app
from sqlalchemy import event
from sqlalchemy.engine import Engine


@event.listens_for(Engine, "commit")
def wait(connection):
    time.sleep(0.3)


uvicorn.run(app, host="127.0.0.1", port=8000, log_level="warning")
