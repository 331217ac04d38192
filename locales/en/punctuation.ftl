### What stands between sentences and between the parts of a list.

between-sentences = {" "}
list-comma = {", "}
list-items = {", "}
list-clauses = {"; "}
