from harbour import Unavailable, ask

print(ask())
