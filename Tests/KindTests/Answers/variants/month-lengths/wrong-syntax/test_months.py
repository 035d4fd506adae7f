import months

def test(:
