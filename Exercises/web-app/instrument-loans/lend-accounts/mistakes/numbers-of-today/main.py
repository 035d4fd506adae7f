"""Starts the server of the instrument store on port 8000."""

import instruments
import people
import store
from router import Router
from web import Server

store.make()
router = Router()
instruments.add_routes(router)
people.add_routes(router)
Server(("127.0.0.1", 8000), router).serve_forever()
