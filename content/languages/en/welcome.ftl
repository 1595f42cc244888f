welcome-hello = Hello. I'm Fingerpost, a computer that knows local places to go and people who help. I miss things sometimes, so you can ask for a person at any time. I tell staff if someone is in danger.
    .short = Hello, I'm Fingerpost, a computer that knows local places and people. PERSON for a human, STOP to stop. I tell staff if someone is in danger.
