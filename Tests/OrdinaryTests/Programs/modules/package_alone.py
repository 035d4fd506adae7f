# A package alone does not bring its modules along, whoever else has imported them.
import concurrent
import http
import logging
import urllib

for package, name in ((urllib, "request"), (http, "client"), (concurrent, "futures"), (logging, "handlers")):
    print(package.__name__, name, hasattr(package, name))
import http.server

print(hasattr(http, "client"), hasattr(urllib, "request"), hasattr(urllib, "parse"))
from concurrent import futures

print(concurrent.futures is futures, futures.ThreadPoolExecutor)
