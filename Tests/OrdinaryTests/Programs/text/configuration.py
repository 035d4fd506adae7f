# Reads an INI file with defaults and interpolation.
import configparser
import sys

config = configparser.ConfigParser()
config.read_string(
    """
[DEFAULT]
root = /srv
debug = no
; a comment
[site]
path = %(root)s/www
port: 8080
debug = yes
list =
    one
    two
"""
)
site = config["site"]
print(config.sections(), site["path"], site.getint("port"), site.getboolean("debug"), site["list"].split())
print(site.get("missing", "fallback"), "root" in site, config.has_option("site", "nothing"))
config["new"] = {"x": "1", "y": "50%%"}
config.write(sys.stdout)
for broken in ("[a]\n[a]\n", "no section", "[a]\nx = %(nothing)s"):
    try:
        parser = configparser.ConfigParser()
        parser.read_string(broken)
        print(parser["a"]["x"])
    except configparser.Error as error:
        print(type(error).__name__, str(error).splitlines()[0])
