import os
import sys

import uvicorn
from app import create_app
from settings import SettingsError, read_settings


def main():
    try:
        settings = read_settings(os.environ)
    except SettingsError as error:
        for fault in error.faults:
            print(fault, file=sys.stderr)
        return 1
    uvicorn.run(create_app(settings), host=settings.host, port=settings.port)
    return 0


if __name__ == "__main__":
    sys.exit(main())
