"""What differs from one line to another."""

#: Where the platform reaches the line.
PUBLIC = "https://reminders.example.com"
#: The number that people see when they are called.
CALLER_ID = "+447700900000"
#: Who talks to people: somebody at a phone, and something behind a WebSocket.
DESK = "447700900100"
ASSISTANT = "wss://assistant.example.com/audio"
