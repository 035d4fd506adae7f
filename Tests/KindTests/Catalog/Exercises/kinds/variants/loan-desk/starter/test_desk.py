from library.desk import Desk
