link-worker-words = { $words }
link-worker-left = You're back with me, the computer. What you said stays with the link worker. If something else is on your mind, just say.
