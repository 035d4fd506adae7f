print("Reading room")
print("Open until 18:00")
print("Please come in")
