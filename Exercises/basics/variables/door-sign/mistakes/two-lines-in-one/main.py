print("Reading room")
print("Open until 18:00", "Please come in")
