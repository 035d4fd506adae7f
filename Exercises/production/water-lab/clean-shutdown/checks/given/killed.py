"""What a killed laboratory leaves: one bottle, whose job runs. Its worker is no more."""

import time

from archive import Archive, open_archive
from jobs import Jobs
from models import NewBottle

with open_archive("lab.db").begin() as session:
    bottle = Archive(session).add(NewBottle(label="RV-104", site="Mill pond", millilitres=500))
    Archive(session).set_state(bottle.id, "queued")
    Jobs(session).add(bottle.id)
    Jobs(session).take(time.time())
