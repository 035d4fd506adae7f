# A class whose metaclass answers for it.
class Meta(type):
    def __getattr__(cls, name):
        print("asked for", name)
        raise AttributeError(name)

    def __del__(cls):
        print("class gone")


class Plain(metaclass=Meta):
    pass


print(Plain.__name__)
