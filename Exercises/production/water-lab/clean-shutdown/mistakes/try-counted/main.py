import os
import sys

import uvicorn
from app import create_app
from logs import set_up_logs
from settings import SettingsError, read_settings


def main():
    try:
        settings = read_settings(os.environ)
    except SettingsError as error:
        for fault in error.faults:
            print(fault, file=sys.stderr)
        return 1
    set_up_logs([settings.key])
    app = create_app(settings)
    uvicorn.run(app, host=settings.host, port=settings.port, log_config=None, access_log=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
