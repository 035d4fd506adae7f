# Composes a message and reads it again.
import email
import email.policy
import email.utils
from email.message import EmailMessage

message = EmailMessage()
message["Subject"] = "Déjà vu"
message["From"] = "Ada <ada@example.org>"
message["To"] = "bob@example.org, Eve Ö <eve@example.org>"
message.set_content("Hello Bob,\nç'est moi.\n")
message.add_attachment(b"\x00\x01", maintype="application", subtype="octet-stream", filename="data.bin")
message.set_boundary("=====frontier")
print(message.as_string())
again = email.message_from_bytes(message.as_bytes(), policy=email.policy.default)
print(again["subject"], [a.display_name for a in again["to"].addresses], again.get_content_type())
for part in again.iter_attachments():
    print(part.get_filename(), part.get_content())
print(email.utils.parseaddr("Ada L. <ada@example.org>"), email.utils.formatdate(0))
