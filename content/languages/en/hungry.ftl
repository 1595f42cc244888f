# Somebody needs food today. What is open is told first, or plainly that nothing is.
hungry-open = { $open ->
    [now] { $way ->
        [2] Open now: { $name }, until { TIME($at) }.{ $book ->
            [none] { "" }
           *[other] { " " }Book first: ring { $book }.
        }
        [3] { $name } is still open, until { TIME($at) }.{ $book ->
            [none] { "" }
           *[other] { " " }Book first: ring { $book }.
        }
       *[other] { $name } is open now, until { TIME($at) }.{ $book ->
            [none] { "" }
           *[other] { " " }Book first: ring { $book }.
        }
    }
    [today] { $way ->
        [2] Open later today: { $name }, at { TIME($at) }.{ $book ->
            [none] { "" }
           *[other] { " " }Book first: ring { $book }.
        }
        [3] { $name } still opens today, at { TIME($at) }.{ $book ->
            [none] { "" }
           *[other] { " " }Book first: ring { $book }.
        }
       *[other] Nothing I know of is open this minute. { $name } opens today at { TIME($at) }.{ $book ->
            [none] { "" }
           *[other] { " " }Book first: ring { $book }.
        }
    }
    [later] { $way ->
        [2] I hear you: it's for today. I'm sorry, I know of nothing open now. { $name } is next: { DAY($at) }, { TIME($at) }.
        [3] I'm sorry. I have nowhere for today, and I won't pretend. Next is still { $name }, { DAY($at) }, { TIME($at) }.
       *[other] I'm sorry you've so little to eat. Nothing I know of is open now. Next is { $name }, { DAY($at) }, { TIME($at) }.
    }
   *[none] { $way ->
        [2] I hear you: it's for today. I'm sorry, I know of nothing that says it is open today.
        [3] I'm sorry. I still have nowhere that says it is open today.
       *[other] I'm sorry you've so little to eat. None that I know of says that it is open today.
    }
}
hungry-person = { $asked ->
    [yes] { $way ->
        [2] It's with the request for a person, so they will read that you need food.
       *[other] That you need food goes with your request for a person too.
    }
   *[no] { $way ->
        [2] Say PERSON, and it goes to a human here that you need food today.
        [3] A human here can be told that you have nothing to eat: say PERSON.
       *[other] Want a human to hear that you need food? Say PERSON.
    }
}
hungry-rest = You asked about { $name } too: send that once more, by itself.
