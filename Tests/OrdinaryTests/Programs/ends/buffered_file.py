# A file that nobody closes is written when it goes.
import os

unfinished = open("diary.txt", "w")
unfinished.write("dear diary\n")


class Witness:
    def __init__(self, descriptor):
        self.descriptor = descriptor

    def __del__(self):
        print(os.fstat(self.descriptor).st_size)


print(os.path.getsize("diary.txt"))
