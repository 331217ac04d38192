### 句子与列表之间的标点。

between-sentences = {""}
list-comma = ，
list-items = 、
list-clauses = ；
