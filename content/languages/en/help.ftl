help-how = I'm Fingerpost, a computer that finds local places and people. Tell me what's on your mind. PERSON gets you a human, BACK goes back, STOP stops. In danger, ring 999. To talk to someone now, ring 116 123.
stopped = You won't hear from me now. To start again, say START. In danger, ring 999. To talk to someone, ring Samaritans on 116 123.
