import os
import sys

import uvicorn
from app import create_app
from logs import set_up_logs
from settings import SettingsError, read_settings


class Server(uvicorn.Server):
    def __init__(self, config, closing):
        super().__init__(config)
        self.closing = closing

    def handle_exit(self, sig, frame):
        self.closing.begin()
        super().handle_exit(sig, frame)


def main():
    try:
        settings = read_settings(os.environ)
    except SettingsError as error:
        for fault in error.faults:
            print(fault, file=sys.stderr)
        return 1
    set_up_logs([settings.key])
    app = create_app(settings)
    config = uvicorn.Config(app, host=settings.host, port=settings.port, log_config=None, access_log=False)
    Server(config, app.state.closing).run()
    return 0


if __name__ == "__main__":
    sys.exit(main())
