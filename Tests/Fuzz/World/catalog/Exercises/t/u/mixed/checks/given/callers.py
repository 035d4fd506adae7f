from main import total

total(None)
