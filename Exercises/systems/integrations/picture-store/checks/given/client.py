"""Sends a request to the store as it is, and returns the status and what came back."""

import http.client


def send(method, target, headers=None, body=b""):
    connection = http.client.HTTPConnection("127.0.0.1", 8000, timeout=2)
    connection.request(method, target, body, headers or {})
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.status, text
