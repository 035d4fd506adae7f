import desk
import desk.__main__
import desk.replies
import desk.week

print(desk.reply is desk.replies.reply, desk.read_week is desk.week.read_week)
