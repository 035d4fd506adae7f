print("Open until 18:00")
print("Reading room")
print("Please come in")
