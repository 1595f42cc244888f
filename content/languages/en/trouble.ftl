trouble-set-aside = Sorry, something went wrong at our end, so I couldn't answer that. What you wrote is kept, and a person here will see it. In danger, ring 999.
trouble-reopened = Sorry, I lost my place. What you told me is kept, and a person here will see that it happened.
