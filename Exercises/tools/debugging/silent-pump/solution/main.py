import logging
import sys


def start(pump, pressure):
    logging.info("event=start pump=%s pressure=%s", pump, pressure)
    if pressure > 9:
        raise ValueError("pressure")
    if pressure > 7:
        logging.warning("event=high pump=%s", pump)


def main():
    for line in sys.stdin:
        pump, pressure = line.split()
        try:
            start(pump, int(pressure))
        except ValueError as error:
            logging.error("event=failed pump=%s error=%s", pump, error)
            print(f"{pump} has failed")


logging.basicConfig(
    filename="pumps.log", level=logging.INFO, format="level=%(levelname)s %(message)s"
)
logging.info("event=begin")
main()
