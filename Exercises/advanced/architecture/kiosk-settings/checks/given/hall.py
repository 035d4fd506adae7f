"""Shows the faults of a mapping."""

from settings import SettingsError


def faults(load, environ):
    try:
        print("no fault:", load(environ))
    except SettingsError as error:
        for fault in error.faults:
            print(fault)
