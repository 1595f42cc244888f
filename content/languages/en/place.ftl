place-ask = { $again ->
    [1] And roughly where are you? A town will do.
    [2] Whereabouts are you, to the nearest town?
    [3] To look near you, I need only your town.
   *[0] { $asked ->
        [2] And roughly
       *[1] { $heard ->
            [one] If there's something else you'd like help with too, say that as well. Roughly
           *[other] Roughly
        }
    } where are you? A town will do, or how your postcode starts.
}
    .short = { $again ->
    [1] And which town are you near, roughly?
    [2] Whereabouts are you, to the nearest town?
    [3] To look near you, I need only your town.
   *[0] { $asked ->
        [2] And roughly which town are you near?
       *[1] { $heard ->
            [one] Is there something else too, and roughly which town are you near?
           *[other] Roughly where are you? A town will do.
        }
    }
}
# To who says only that there is something else too.
place-what-else = If there's something else too, tell me what, and roughly which town you're near.
place-again = I didn't catch where that is, sorry. Which town is nearest, or how does your postcode start?
# Each is chosen by the number in front of it, or by its name.
place-which = { $third ->
    [none] Is that 1 { $first }, or 2 { $second }?
   *[other] Is that 1 { $first }, 2 { $second }, or 3 { $third }?
}
# What was misspelt, as it was taken, so that it can be put right.
place-taken = I took that as { $place }.
