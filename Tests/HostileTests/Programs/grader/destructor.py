# Refuses to be destroyed.
# verdict: time-limit
class Stays:
    def __del__(self):
        while True:
            pass


stays = Stays()
print('held')
