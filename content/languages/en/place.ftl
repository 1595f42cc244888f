place-ask = So it's { NEED($need) }. Roughly where are you? A town will do, or how your postcode starts.
place-again = I don't know that place, sorry. Which town is nearest, or how does your postcode start?
