// Statements end with a semicolon at the end of a line. Rows are compared as multisets; after "// in order" in their order, after
// "// lists in any order" with lists as multisets.

// Patterns
MATCH (n) RETURN count(*) AS n;
MATCH (n) RETURN n;
MATCH (n:Person) RETURN n.name, n.born;
MATCH (n:Person:Author) RETURN n.name;
MATCH (n:Work {year: 2010}) RETURN n.title;
MATCH (n {name: 'London'}) RETURN n;
MATCH (n:Work {year: 2010, price: 8}) RETURN n.title;
MATCH ()-->() RETURN count(*) AS n;
MATCH ()--() RETURN count(*) AS n;
MATCH (a)-[r]->(b) RETURN type(r) AS t, count(*) AS n;
MATCH (a:Person)-[r:WROTE]->(w:Work) RETURN a.name, r.order, w.title;
MATCH (a:Person)<-[r:KNOWS]-(b) RETURN a.name, b.name, r.since;
MATCH (a:Person)-[r:KNOWS]-(b) RETURN a.name, b.name, r.since;
MATCH (a)-[:KNOWS]->(a) RETURN a.name;
MATCH (a)-[r]-(a) RETURN labels(a)[0] AS l, type(r) AS t;
MATCH (a:Person)-[:WROTE|READ]->(w) RETURN a.name, w.title;
MATCH (w:Work)<-[r:WROTE|READ]-(p) RETURN w.title, type(r), p.name;
MATCH (a)-[:WROTE]->(w)<-[:WROTE]-(b) RETURN a.name, w.title, b.name;
MATCH (a)-[:WROTE]->(w), (b)-[:WROTE]->(w) RETURN a.name, b.name, w.title;
MATCH (a)-[:WROTE]->(w) MATCH (b)-[:WROTE]->(w) RETURN a.name, b.name, w.title;
MATCH (a:Person)-[:KNOWS]->(b)-[:KNOWS]->(c)-[:KNOWS]->(a) RETURN a.name, b.name, c.name;
MATCH (a)-[:CITES]->(b)-[:CITES]->(c) RETURN a.title, b.title, c.title;
MATCH (a)-[x:CITES]->(b)<-[y:CITES]-(c) RETURN a.title, x.page, b.title, y.page, c.title;
MATCH (a:City), (b:City) RETURN a.name, b.name;
MATCH (a:City), (b:City) WHERE a.size < b.size RETURN a.name, b.name;
MATCH (c:City), (p:Person) WHERE p.city = c.name RETURN c.name, p.name;
MATCH (p:Person)-[:LIVES_IN]->(c:City {name: 'Oslo'}) RETURN p.name;
MATCH (p:Author)-[:WROTE {order: 1}]->(w) RETURN p.name, w.title;
MATCH (a {name: 'Cyd'})-->(w:Work)-->(t:Topic)-->(u:Topic) RETURN w.title, t.name, u.name;
MATCH (x:Nowhere) RETURN x;
MATCH (x:Person)-[:NOTHING]->() RETURN x;
MATCH (n:Odd) RETURN n.x, n.f, n.b, n.e, n.none;
MATCH (a:Topic)-[:PART_OF]->(b)<-[:PART_OF]-(c) RETURN a.name, b.name, c.name;
MATCH (a:Work)-[:CITES]->(b:Work)-[:ABOUT]->(t:Topic)<-[:ABOUT]-(a) RETURN a.title, b.title, t.name;
MATCH p = (a:Author)-[:WROTE]->() RETURN p;
MATCH p = (a:Draft)-[:CITES]->() RETURN p, length(p);
MATCH p = (:City)<-[:LIVES_IN]-(:Author)-[:WROTE]->(w) RETURN [n IN nodes(p) | coalesce(n.name, n.title)] AS names;
MATCH (a:Person), (b:Person), (c:Person) WHERE a.born < b.born AND b.born < c.born RETURN a.name, b.name, c.name;
MATCH (a)-[r:READ]->(w) WHERE r.stars >= 5 RETURN a.name, w.title;
MATCH (a)-[r]->(b) WHERE type(r) STARTS WITH 'W' RETURN a.name, b.title;
MATCH (a)-[r]->(b) WHERE startNode(r) = b RETURN labels(a)[0] AS l;
MATCH (n) WHERE size(labels(n)) = 0 RETURN n.name;
MATCH (n) WHERE n:Author OR n:Draft RETURN coalesce(n.name, n.title) AS name;
MATCH (n:Person) WHERE NOT n:Author RETURN n.name;
MATCH (n:!Work&!Topic) RETURN count(*) AS n;
MATCH (n:Author|City) RETURN n.name;
MATCH ()-[r:!KNOWS&!CITES]->() RETURN type(r) AS t, count(*) AS n;
MATCH (n:Work WHERE n.year > 2005) RETURN n.title;
MATCH (a)-[r:CITES WHERE r.page > 5]->(b) RETURN a.title, b.title;

// Predicates
MATCH (n:Work) WHERE n.year > 2005 RETURN n.title;
MATCH (n:Work) WHERE n.year <> 2010 RETURN n.title;
MATCH (n:Work) WHERE NOT n.year = 2010 RETURN n.title;
MATCH (n:Work) WHERE n.year IS NULL RETURN n.title;
MATCH (n:Work) WHERE n.pages IS NOT NULL AND n.price IS NOT NULL RETURN n.title;
MATCH (n:Work) WHERE n.year > 2000 OR n.pages < 100 RETURN n.title;
MATCH (n:Work) WHERE n.year > 2000 XOR n.pages < 200 RETURN n.title;
MATCH (n:Work) WHERE 2000 < n.year < 2012 RETURN n.title;
MATCH (n:Work) WHERE n.year IN [2001, 2015, null] RETURN n.title;
MATCH (n:Work) WHERE NOT n.year IN [2001, 2015] RETURN n.title;
MATCH (n:Work) WHERE NOT n.year IN [2001, null] RETURN n.title;
MATCH (n:Work) WHERE n.title STARTS WITH 'G' RETURN n.title;
MATCH (n:Work) WHERE toLower(n.title) CONTAINS 'graph' RETURN n.title;
MATCH (n:Work) WHERE n.title ENDS WITH 's' RETURN n.title;
MATCH (n:Work) WHERE n.title =~ '[GP].*s' RETURN n.title;
MATCH (n:Work) WHERE n.title =~ '(?i)g.*' RETURN n.title;
MATCH (n:Person) WHERE 'a' IN n.tags RETURN n.name;
MATCH (n:Person) WHERE n.active RETURN n.name;
MATCH (n:Person) WHERE NOT n.active RETURN n.name;
MATCH (n:Person) WHERE coalesce(n.active, false) = false RETURN n.name;
MATCH (n:Person) WHERE n.born + 5 > 1990 RETURN n.name;
MATCH (n:Person) WHERE n.born = 1985.0 RETURN n.name;
MATCH (n:Person) WHERE n.name > 'Ben' AND n.name <= 'Dov' RETURN n.name;
MATCH (n:Person) WHERE (n)-[:WROTE]->() RETURN n.name;
MATCH (n:Person) WHERE NOT (n)-[:WROTE]->() RETURN n.name;
MATCH (n:Person) WHERE (n)-[:KNOWS]->(:Author) RETURN n.name;
MATCH (n:Person) WHERE (n)-[:KNOWS*2]->(n) RETURN n.name;
MATCH (n:Person) WHERE exists((n)-[:READ]->({title: 'Graphs'})) RETURN n.name;
MATCH (n:Person) WHERE EXISTS { (n)-[r:READ]->() WHERE r.stars > 4 } RETURN n.name;
MATCH (n:Person) WHERE EXISTS { MATCH (n)-[:WROTE]->(w) MATCH (w)-[:CITES]->() } RETURN n.name;
MATCH (n:Person) WHERE NOT EXISTS { (n)-[:WROTE|READ]->(:Work {title: 'Graphs'}) } RETURN n.name;
MATCH (n:Work) WHERE COUNT { (n)<-[:READ]-() } > 1 RETURN n.title;
MATCH (n:Work) WHERE size([(n)-[:ABOUT]->(t) | t]) = 2 RETURN n.title;
MATCH (n:Work) WHERE all(k IN n.keywords WHERE size(k) > 3) RETURN n.title;
MATCH (n:Work) WHERE any(x IN [n.year, n.pages] WHERE x = 120) RETURN n.title;
MATCH (n:Work) WHERE none(x IN [n.year, n.pages] WHERE x = 120) RETURN n.title;
MATCH (n:Work) WHERE single(x IN [n.year, n.pages, n.price] WHERE x IS NULL) RETURN n.title;
MATCH (n:Work) WHERE n.nothing = 1 OR true RETURN count(*) AS n;
MATCH (n:Work) WHERE null RETURN n;
MATCH (n:Person) WHERE n.score > 1 RETURN n.name, n.score > 2;
MATCH (n:Person) RETURN n.name, n.born > 1900, n.born IS NULL;
MATCH (a:Person), (b:Person) WHERE a.born = b.born AND a.name < b.name RETURN a.name, b.name;
MATCH (a:Person)-[:KNOWS]->(b) WHERE a <> b RETURN a.name, b.name;
MATCH (n:Work) WHERE n['year'] = 2010 RETURN n.title;
MATCH (n) WHERE n.name = 'London' OR n.city = 'London' RETURN n.name;

// Variable length
MATCH (a:Topic)-[:PART_OF*]->(b) RETURN a.name, b.name;
MATCH (a:Topic)-[:PART_OF*2]->(b) RETURN a.name, b.name;
MATCH (a:Topic)-[:PART_OF*0..1]->(b) RETURN a.name, b.name;
MATCH (a:Topic {name: 'sets'})<-[:PART_OF*1..]-(b) RETURN b.name;
MATCH (a:Person {name: 'Ben'})-[:KNOWS*1..3]->(b) RETURN b.name;
MATCH (a:Person {name: 'Ben'})-[:KNOWS*1..4]-(b) RETURN b.name, count(*) AS n;
MATCH (a:Person {name: 'Ben'})-[r:KNOWS*2]->(b) RETURN [x IN r | x.since] AS since, b.name;
MATCH p = (a:Work {title: 'graphs again'})-[:CITES*]->(b) RETURN length(p) AS l, b.title;
MATCH p = (a)-[:CITES*2..3]->(b:Work {title: 'Notes'}) RETURN [n IN nodes(p) | n.title] AS titles;
MATCH (a:Draft)-[:CITES*0..3]-(b) RETURN b.title;
MATCH (a:City {name: 'Oslo'})-[*2]-(b) RETURN coalesce(b.name, b.title) AS name, count(*) AS n;
MATCH (a:City {name: 'Oslo'})-[*1..3]-(b:Topic) RETURN b.name, count(*) AS paths;
MATCH (a:City)-[*..4]-(b:City) WHERE a.name < b.name RETURN count(*) AS paths;
MATCH (a {name: 'Ada'})-[*]->(b) RETURN DISTINCT coalesce(b.name, b.title) AS name;
MATCH (a {name: 'Dov'})-[:KNOWS|READ|CITES*]->(b:Work) RETURN DISTINCT b.title;
MATCH (a)-[:KNOWS*3]->(a) RETURN a.name;
MATCH (a)-[rs:ABOUT|PART_OF*1..3]->(t:Topic {name: 'sets'}) RETURN labels(a)[0] AS l, size(rs) AS hops, count(*) AS n;
MATCH (a:Person)-[:WROTE]->(w)-[:CITES*1..2]->(x)<-[:WROTE]-(b) RETURN a.name, b.name, count(*) AS n;
MATCH (a:Person {name: 'Ben'})-[:KNOWS* {since: 2010}]->(b) RETURN b.name;
MATCH (a:Topic)-[:PART_OF*]->(b:Topic) RETURN b.name, count(DISTINCT a) AS below;
MATCH (a:Topic) OPTIONAL MATCH (a)<-[:PART_OF*]-(b) RETURN a.name, count(b) AS below;
MATCH (a:Person {name: 'Dov'}), (b:Person {name: 'Eva'}) MATCH p = shortestPath((a)-[:KNOWS*]->(b)) RETURN [n IN nodes(p) | n.name] AS names;
MATCH (a:Person {name: 'Dov'}), (b:Topic) MATCH p = shortestPath((a)-[*]-(b)) RETURN b.name, length(p) AS l;
MATCH (a:Person {name: 'Ada'}), (b:Person {name: 'Ben'}) MATCH p = allShortestPaths((a)-[*]-(b)) RETURN length(p) AS l, count(p) AS n;
MATCH (a:Person), (b:Person) WHERE a.name < b.name MATCH p = shortestPath((a)-[:KNOWS*..3]-(b)) RETURN a.name, b.name, length(p) AS l;
MATCH p = shortestPath((a:City {name: 'Oslo'})-[*]-(b:City {name: 'London'})) RETURN length(p) AS l;
MATCH p = SHORTEST 1 (a:Person {name: 'Dov'})-[:KNOWS]->+(b) RETURN b.name, length(p) AS l;
MATCH p = ALL SHORTEST (a:Work {title: 'graphs again'})-[:CITES]->+(b:Work {title: 'Notes'}) RETURN length(p) AS l, count(*) AS n;
MATCH (a:Person {name: 'Ben'}) ((x)-[r:KNOWS]->(y))+ (b:Author) RETURN [i IN r | i.since] AS since, b.name;
MATCH (a:Work)-[:CITES]->{2}(b) RETURN a.title, b.title;
MATCH (a:Topic)-[:PART_OF]->*(b:Topic {level: 0}) RETURN a.name;
MATCH (w:Work) (()-[:CITES]->(n)){1,2} (x) WHERE w.year > 2010 RETURN w.title, [i IN n | i.title] AS titles;

// Optional
MATCH (p:Person) OPTIONAL MATCH (p)-[:WROTE]->(w) RETURN p.name, w.title;
MATCH (p:Person) OPTIONAL MATCH (p)-[:WROTE]->(w) WHERE w.year > 2005 RETURN p.name, w.title;
MATCH (p:Person) OPTIONAL MATCH (p)-[:WROTE]->(w) WITH p, w WHERE w.year > 2005 RETURN p.name, w.title;
MATCH (p:Person) OPTIONAL MATCH (p)-[:LIVES_IN]->(c) OPTIONAL MATCH (c)<-[:LIVES_IN]-(q) WHERE q <> p RETURN p.name, c.name, q.name;
MATCH (w:Work) OPTIONAL MATCH (w)<-[r:READ]-() RETURN w.title, count(r) AS reads, avg(r.stars) AS stars;
MATCH (w:Work) OPTIONAL MATCH (w)-[:ABOUT]->(t) RETURN w.title, collect(t.name) = [] AS none;
OPTIONAL MATCH (n:Nobody) RETURN n, n.name, labels(n), n:Person;
OPTIONAL MATCH (a:Nobody)-[r]->(b) RETURN a, r, b, type(r), id(a) IS NULL AS x;
MATCH (a:City) OPTIONAL MATCH p = (a)<-[:LIVES_IN]-(x)-[:WROTE]->(w) RETURN a.name, length(p), w.title;
MATCH (p:Person) OPTIONAL MATCH (p)-[:KNOWS]->(q), (q)-[:WROTE]->(w) RETURN p.name, q.name, w.title;
OPTIONAL MATCH (a:Nobody) OPTIONAL MATCH (a)-->(b) RETURN a, b;
MATCH (a:Person {name: 'Ben'}) OPTIONAL MATCH (a)-[r:KNOWS]->(a) RETURN r.since;

// Projection and order
// in order
MATCH (w:Work) RETURN w.title ORDER BY w.title;
// in order
MATCH (w:Work) RETURN w.title AS t, w.year AS y ORDER BY y DESC, t;
// in order
MATCH (w:Work) RETURN w.title ORDER BY w.year, w.title DESC;
// in order
MATCH (w:Work) RETURN w.title ORDER BY w.pages * 2, w.title SKIP 1 LIMIT 3;
// in order
MATCH (p:Person) WITH p ORDER BY p.name DESC LIMIT 3 RETURN p.name ORDER BY p.name;
// in order
MATCH (p:Person)-[:WROTE]->(w) RETURN p.name, count(w) AS n ORDER BY n DESC, p.name;
// in order
MATCH (p:Person)-[:WROTE]->(w) WITH p, count(w) AS n WHERE n > 1 RETURN p.name, n ORDER BY n DESC, p.name;
// in order
MATCH (w:Work) RETURN DISTINCT w.year AS y ORDER BY y;
// in order
MATCH (w:Work) RETURN w.title ORDER BY size(w.title), w.title;
// in order
MATCH (w:Work) RETURN w.title ORDER BY w.price IS NULL, w.price, w.title;
// in order
MATCH (n) RETURN coalesce(n.name, n.title, '?') AS name ORDER BY name LIMIT 5;
// in order
MATCH (w:Work) WITH w.year AS year, w.title AS title ORDER BY title RETURN year, collect(title) AS titles ORDER BY year;
// in order
MATCH (t:Topic) RETURN t.name ORDER BY t.level DESC, t.name ASC;
// in order
MATCH (p:Person) RETURN p.name ORDER BY COUNT { (p)-[:READ]->() } DESC, p.name;
MATCH (w:Work) RETURN DISTINCT w.year;
MATCH (w:Work) RETURN DISTINCT w.year > 2005 AS recent, w.pages > 100 AS long;
MATCH (w:Work) WITH DISTINCT w.year AS y RETURN count(y) AS n, count(*) AS m;
MATCH (w:Work) RETURN w.title AS title, w.pages / 50 AS q, w.pages % 50 AS r;
MATCH (w:Work) WITH w, w.price * 2 AS double WHERE double > 20 RETURN w.title, double;
MATCH (w:Work) WITH * WHERE w.year = 2010 RETURN w.title;
MATCH (w:Work)-[:ABOUT]->(t) WITH t, count(*) AS n RETURN *;
MATCH (p:Person) WITH p LIMIT 0 RETURN p;
MATCH (p:Person) WITH count(*) AS n RETURN n, n * 2 AS m;
MATCH (p:Person) RETURN p {.name, .born} AS p;
MATCH (p:Person) RETURN p {.*, n: COUNT { (p)-->() }} AS p;
MATCH (w:Work) RETURN properties(w) AS p;
MATCH (w:Work) RETURN size(keys(w)) AS n, w.title;
MATCH (n:Author) RETURN n.name, size(labels(n)) AS labels;
MATCH ()-[r:READ]->() RETURN properties(r) AS p;
MATCH (a)-[r:CITES]->(b) RETURN startNode(r).title AS a, endNode(r).title AS b;
MATCH (p:Person) RETURN CASE WHEN p.born < 1900 THEN 'old' WHEN p.born >= 1990 THEN 'young' WHEN p.born IS NULL THEN '?' ELSE 'mid' END AS age, count(*) AS n;
MATCH (w:Work) RETURN CASE w.year WHEN 2010 THEN 'ten' WHEN 2001 THEN 'one' END AS y;
MATCH (p:Person) RETURN [p.name, p.born] AS pair;
MATCH (p:Person) RETURN {name: p.name, known: [(p)-[:KNOWS]->(q) WHERE q <> p | q.name]} AS m;

// Aggregation
MATCH (w:Work) RETURN count(w.pages) AS n, sum(w.pages) AS s, avg(w.pages) AS a, min(w.pages) AS lo, max(w.pages) AS hi;
MATCH (w:Work) RETURN sum(w.price) AS s, avg(w.price) AS a;
MATCH (w:Work) RETURN w.year, count(*) AS n, max(w.title) AS t;
MATCH (w:Work) RETURN w.year / 10 AS decade, count(*) AS n;
MATCH (w:Work) RETURN count(DISTINCT w.year) AS y, count(DISTINCT w.pages) AS p;
MATCH (p:Person)-[r:READ]->(w) RETURN w.title, avg(r.stars) AS a, min(r.stars) AS lo, count(r.stars) AS n, count(*) AS all;
MATCH (p:Person)-[:WROTE]->(w)-[:ABOUT]->(t) RETURN t.name, count(DISTINCT p) AS people, count(DISTINCT w) AS works;
MATCH (a:Person)-[:WROTE]->(w)-[:ABOUT]->(t)<-[:ABOUT]-(v)<-[:WROTE]-(b:Person) WHERE a <> b RETURN a.name, b.name, count(*) AS n;
// lists in any order
MATCH (w:Work)-[:ABOUT]->(t) RETURN t.name, collect(w.title) AS titles;
// lists in any order
MATCH (p:Person) OPTIONAL MATCH (p)-[:READ]->(w) RETURN p.name, collect(w.title) AS titles, collect(DISTINCT w.year) AS years;
MATCH (w:Work) RETURN stDev(w.pages) > 100 AS s, stDevP(w.pages) > 90 AS p;
MATCH (w:Work) RETURN percentileCont(w.pages, 0.5) AS c, percentileDisc(w.pages, 0.5) AS d, percentileDisc(w.price, 0.9) AS e;
MATCH (n:Nobody) RETURN count(n) AS c, sum(n.x) AS s, collect(n) AS l, max(n.x) AS m;
MATCH (p:Person) WITH p.city AS city, count(*) AS n RETURN city, n;
MATCH (p:Person) RETURN count(*) > 3 AS many, count(p.city) + 1 AS c;
MATCH (w:Work) WITH w.year AS y, sum(w.pages) AS pages WITH max(pages) AS most RETURN most;
MATCH (w:Work)<-[r:READ]-() WITH w, sum(r.stars) AS s ORDER BY s DESC, w.title LIMIT 1 RETURN w.title, s;
MATCH (t:Topic) RETURN t.level AS level, min(t.name) AS first, max(t.name) AS last;
MATCH (a)-[r]->() RETURN labels(a)[0] IS NULL AS none, count(DISTINCT type(r)) AS types;
MATCH (w:Work) RETURN {year: w.year} AS key, count(*) AS n;
MATCH (w:Work) RETURN [w.year, w.pages > 100] AS key, count(*) AS n;
MATCH (p:Person) RETURN p.active AS a, count(*) AS n;
MATCH (p:Person)-[r:KNOWS]-(q) RETURN p.name, count(r) AS degree, count(DISTINCT r) AS own, count(DISTINCT q) AS known;
MATCH (p:Person)-->(x) RETURN p.name, count(*) AS n, count(x.year) AS y;
MATCH (w:Work) WITH collect(w.pages) AS l RETURN size(l) AS n, reduce(s = 0, x IN l | s + x) AS s;
MATCH (w:Work) WITH w ORDER BY w.title WITH collect(w.title) AS l RETURN l[0] AS first, l[-1] AS last, l[1..3] AS mid, reverse(l) AS back;
MATCH (a:Work), (b:Work) WHERE a.pages = b.pages RETURN count(*) AS n;
MATCH (p:Person) WITH avg(p.born) AS mean MATCH (q:Person) WHERE q.born > mean RETURN q.name;
UNWIND [3, 1, 2, 3, null] AS x RETURN count(x), sum(x), avg(x), min(x), max(x), count(DISTINCT x);
UNWIND ['b', 1, null, true, 2.5] AS x RETURN min(x), max(x), count(x);
UNWIND [1, 1.0, 2, 2.5, '1'] AS x RETURN x, count(*) AS n;
UNWIND [[1], [1, 2], [1.0]] AS x RETURN x, count(*) AS n;
UNWIND [{a: 1}, {a: 1.0}, {a: 2}] AS x RETURN x, count(*) AS n;

// Lists, maps, texts, numbers
RETURN [1, 2, 3][1] AS a, [1, 2, 3][-2] AS b, [1, 2, 3][7] AS c, [1, 2, 3][1..] AS d;
RETURN range(1, 10, 3) AS a, range(10, 1, -4) AS b, range(3, 1) AS c;
RETURN [x IN range(1, 6) WHERE x % 2 = 0 | x * x] AS a;
RETURN [x IN ['a', null, 'b'] | x + '!'] AS a;
RETURN head([]) AS a, last([1, 2]) AS b, tail([1, 2, 3]) AS c, size([null]) AS d;
RETURN reverse([1, 'a', null]) AS a, reverse('abc') AS b;
RETURN 1 IN [1, 2] AS a, 3 IN [1, null] AS b, null IN [1] AS c, [1] IN [[1], 2] AS d;
RETURN [1, 2] = [1, 2] AS a, [1, null] = [1, 2] AS b, [1, 2] < [1, 3] AS c;
RETURN [1, 2] + 3 AS a, [1] + [2, 3] AS b, 0 + [1] AS c;
RETURN reduce(a = '', x IN ['x', 'y'] | a + x) AS a;
RETURN all(x IN [] WHERE false) AS a, any(x IN [] WHERE true) AS b, none(x IN [] WHERE true) AS c, single(x IN [1, 2] WHERE x = 1) AS d;
RETURN all(x IN [1, null] WHERE x = 1) AS a, any(x IN [1, null] WHERE x = 1) AS b, none(x IN [null] WHERE x = 1) AS c, single(x IN [1, null] WHERE x = 1) AS d;
RETURN {a: 1, b: {c: [1, 2]}}.b.c[1] AS a, {a: 1}['a'] AS b, {a: 1}.z AS c;
RETURN keys({b: 1}) AS a, size(keys({a: 1, b: 2})) AS b;
RETURN {a: 1, b: null} = {a: 1, b: null} AS a, {a: 1} = {a: 1, b: null} AS b;
RETURN 7 / 2 AS a, 7 / 2.0 AS b, -7 / 2 AS c, 7 % 3 AS d, -7 % 3 AS e, 2 ^ 10 AS f;
RETURN 1 + 2 * 3 - 4 AS a, (1 + 2) * 3 AS b, -(-3) AS c, 2 * 3 ^ 2 AS d;
RETURN 0.1 + 0.2 AS a, 1e3 AS b, 1.5e-3 AS c, 3.0 AS d, -0.0 AS e;
RETURN 1 = 1.0 AS a, 1 < 1.5 AS b, '1' = 1 AS c, null = null AS d, null <> 1 AS e;
RETURN true AND null AS a, false AND null AS b, true OR null AS c, NOT null AS d, true XOR null AS e;
RETURN abs(-3) AS a, sign(-2.5) AS b, ceil(1.2) AS c, floor(-1.2) AS d, round(2.5) AS e, round(-1.5) AS f;
RETURN sqrt(16) AS a, exp(0) AS b, log(1) AS c, log10(100) AS d, pi() > 3 AS e, e() < 3 AS f;
RETURN sin(0) AS a, cos(0) AS b, tan(0) AS c, atan2(0, 1) AS d, radians(180) = pi() AS e, cot(1) > 0 AS f, haversin(0) AS g;
RETURN toInteger('42') AS a, toInteger('4.9') AS b, toInteger(4.9) AS c, toInteger('x') AS d, toInteger(true) AS e;
RETURN toFloat('1.5') AS a, toFloat(2) AS b, toFloat('x') AS c, toString(1.0) AS d, toString(10) AS e, toString(true) AS f;
RETURN toBoolean('true') AS a, toBoolean('no') AS b, toBoolean(0) AS c;
RETURN toIntegerList(['1', 'x', 2.9]) AS a, toFloatList(['1.5', null]) AS b, toStringList([1, true, 'a']) AS c, toBooleanList(['true', 1]) AS d;
RETURN toUpper('aBc') AS a, toLower('AbC') AS b, trim('  x ') AS c, ltrim(' x ') AS d, rtrim(' x ') AS e;
RETURN substring('hello', 1, 3) AS a, substring('hello', 2) AS b, left('hello', 2) AS c, right('hello', 2) AS d;
RETURN replace('a.b.c', '.', '-') AS a, split('a.b.c', '.') AS b, size('héllo') AS c;
RETURN 'abc' STARTS WITH 'ab' AS a, 'abc' ENDS WITH 'bc' AS b, 'abc' CONTAINS 'x' AS c, 'abc' CONTAINS '' AS d;
RETURN 'a' + 1 AS a, 'a' + 1.5 AS b, 'a' + 'b' AS c, 'a' + null AS d;
RETURN 'a' < 'b' AS a, 'a' < 'B' AS b, 'abc' < 'abd' AS c, '' < 'a' AS d;
RETURN 'it''s' AS a, "say \"hi\"" AS b, 'tab\there' AS c, 'line\nend' AS d, 'back\\slash' AS e;
RETURN coalesce(null, null, 3) AS a, coalesce(null) AS b, nullIf(1, 1) AS c;
RETURN valueType(1) AS a, valueType('a') AS b, valueType([1]) AS c, valueType({a: 1}) AS d;
RETURN isEmpty('') AS a, isEmpty([1]) AS b, isNaN(0.0 / 0.0) AS c;
RETURN 0x10 AS a, 0o10 AS b, 1_000_000 AS c, 9223372036854775807 AS d, -9223372036854775808 AS e;
RETURN size(range(0, 99)) AS a, last(range(0, 99)) AS b, [x IN range(0, 3) | [y IN range(0, x) | x * y]] AS c;
UNWIND [1, 2, 3] AS x UNWIND ['a', 'b'] AS y RETURN x, y;
UNWIND [] AS x RETURN x;
UNWIND null AS x RETURN x;
UNWIND [[1, 2], [3]] AS l UNWIND l AS x RETURN x;
UNWIND range(1, 5) AS x WITH x WHERE x % 2 = 1 RETURN x;
WITH [1, 2, 3] AS l RETURN [x IN l WHERE x > 1] AS a, size(l) AS b;
WITH {a: [1, {b: 2}]} AS m RETURN m.a[1].b AS a;
WITH 5 AS x RETURN x, CASE WHEN x > 3 THEN 'big' ELSE 'small' END AS s;
// in order
UNWIND [3, null, 'a', 1.5, true, [1], {a: 1}, 2, 'B', false, []] AS x RETURN x ORDER BY x;
// in order
UNWIND [3, null, 'a', 1.5, true, [1], {a: 1}, 2, 'B', false, []] AS x RETURN x ORDER BY x DESC;
// in order
UNWIND [[2, 1], [1, 2], [1], [], [1, null], ['a']] AS x RETURN x ORDER BY x;

// Subqueries and unions
MATCH (p:Person) CALL (p) { MATCH (p)-[:READ]->(w) RETURN count(w) AS n } RETURN p.name, n;
MATCH (p:Person) CALL (p) { MATCH (p)-[r:READ]->(w) RETURN w.title AS best ORDER BY r.stars DESC, best LIMIT 1 } RETURN p.name, best;
MATCH (p:Person) CALL (p) { OPTIONAL MATCH (p)-[:WROTE]->(w) RETURN max(w.year) AS latest } RETURN p.name, latest;
MATCH (p:Person) CALL { WITH p MATCH (p)-[:KNOWS]->(q) RETURN q.name AS known } RETURN p.name, known;
CALL () { MATCH (p:Person) RETURN p.name AS name UNION MATCH (c:City) RETURN c.name AS name } RETURN name;
CALL () { MATCH (p:Person) RETURN count(p) AS people } CALL () { MATCH (w:Work) RETURN count(w) AS works } RETURN people, works;
UNWIND [1, 2, 3] AS x CALL (x) { UNWIND range(1, x) AS y RETURN sum(y) AS s } RETURN x, s;
UNWIND [1, 2] AS x CALL (x) { RETURN x AS y UNION ALL RETURN x * 10 AS y } RETURN x, y;
MATCH (w:Work) RETURN w.title, COUNT { (w)<-[:CITES]-() } AS cited, COUNT { (w)-[:CITES]->(x) WHERE x.year < w.year } AS older;
MATCH (t:Topic) RETURN t.name, COLLECT { MATCH (t)<-[:ABOUT]-(w) RETURN w.title ORDER BY w.title } AS titles;
MATCH (t:Topic) RETURN t.name, EXISTS { (t)<-[:ABOUT]-(:Work {year: 2010}) } AS recent;
MATCH (p:Person) WHERE COUNT { MATCH (p)-[:WROTE]->(w) RETURN DISTINCT w.year } > 1 RETURN p.name;
MATCH (p:Person) RETURN p.name AS name UNION MATCH (t:Topic) RETURN t.name AS name;
MATCH (p:Person) RETURN p.city AS x UNION ALL MATCH (c:City) RETURN c.name AS x;
RETURN 1 AS x UNION RETURN 1 AS x UNION RETURN 2 AS x;
RETURN 1 AS x UNION ALL RETURN 1 AS x;
RETURN 1 AS a, 'x' AS b UNION RETURN 1 AS a, 'y' AS b;
MATCH (p:Person) RETURN [(p)-[:WROTE]->(w) WHERE w.year > 2005 | w.title + '!'] <> [] AS recent, p.name;
MATCH (p:Person {name: 'Cyd'}) RETURN size([(p)-[:WROTE]->()-[:ABOUT]->(t) | t.name]) AS n;
MATCH (p:Person) RETURN p.name, [x IN COLLECT { MATCH (p)-[:KNOWS]->(q) RETURN q.name ORDER BY q.name } WHERE x <> p.name] AS others;
MATCH (a:Author) WITH a, [(a)-[:WROTE]->(w) | w.year] AS years RETURN a.name, size(years) AS n, any(y IN years WHERE y > 2010) AS late;
MATCH (w:Work) WHERE EXISTS { MATCH (w)-[:CITES]->(v) WHERE EXISTS { (v)<-[:READ]-(:Author) } } RETURN w.title;

// Chains
MATCH (p:Person {name: 'Ben'})-[:READ]->(w)<-[:READ]-(q)-[:READ]->(rec) WHERE NOT (p)-[:READ]->(rec) RETURN rec.title, count(*) AS n;
MATCH (w:Work) WITH w, COUNT { (w)<-[:CITES]-() } AS c WITH max(c) AS top MATCH (v:Work) WHERE COUNT { (v)<-[:CITES]-() } = top RETURN v.title;
MATCH (a:Author)-[:WROTE]->(w) WITH a, w ORDER BY w.year DESC, w.title WITH a, collect(w)[0] AS newest RETURN a.name, newest.title;
MATCH (c:City)<-[:LIVES_IN]-(p) WITH c, collect(p) AS people UNWIND people AS a UNWIND people AS b WITH c, a, b WHERE a.name < b.name RETURN c.name, a.name, b.name;
MATCH (w:Work)-[:ABOUT]->(t) WITH w, collect(t.level) AS levels WHERE size(levels) > 1 RETURN w.title, reduce(m = 0, x IN levels | CASE WHEN x > m THEN x ELSE m END) AS deepest;
MATCH p = (:Person {name: 'Dov'})-[:KNOWS*1..3]->(x) WITH x, min(length(p)) AS distance RETURN x.name, distance;
MATCH (a)-[r:CITES]->(b) WITH a, b, count(r) AS n WHERE n > 1 RETURN a.title, b.title, n;
MATCH (n) WITH labels(n) AS ls UNWIND CASE WHEN ls = [] THEN ['none'] ELSE ls END AS l RETURN l, count(*) AS n;
MATCH (n)-[r]-() WITH n, count(r) AS degree RETURN degree, count(*) AS nodes;
MATCH (p:Person) WITH collect(p.name) AS names MATCH (c:City) RETURN c.name IN names AS x, size(names) AS n;
MATCH (a:Person) WITH a ORDER BY a.name LIMIT 2 MATCH (a)-[:KNOWS]-(b) RETURN a.name, b.name;
WITH ['Ada', 'Cyd', 'Zoe'] AS names UNWIND names AS name OPTIONAL MATCH (p:Person {name: name}) RETURN name, p.born;
UNWIND [{n: 'Ben', y: 1990}, {n: 'Ben', y: 1991}] AS row MATCH (p:Person {name: row.n}) WHERE p.born = row.y RETURN row.y;
MATCH (w:Work) WITH w.year AS year, count(*) AS n WHERE year IS NOT NULL WITH collect({year: year, n: n}) AS rows UNWIND rows AS row RETURN row.year, row.n;
MATCH (a:Topic {level: 1})<-[:PART_OF]-(b)<-[:ABOUT]-(w) RETURN a.name, b.name, w.title;
MATCH (x) WHERE x.name = 'Oslo' OR x.title = 'Paths' WITH collect(x) AS xs RETURN size(xs) AS n;

// What both refuse
RETURN 1 / 0 AS x;
RETURN undefined;
MATCH (n) RETURN m;
MATCH (n:Work) WHERE n.title RETURN n;
RETURN [1, 2]['a'] AS x;
RETURN toInteger([]) AS x;
MATCH (n) WITH n.name RETURN 1;
RETURN count(count(*)) AS x;
MATCH (n) WHERE count(n) > 1 RETURN n;
RETURN 1 AS a UNION RETURN 2 AS b;
MATCH (a)-[r]->(b), (c)-[r]->(d) RETURN r LIMIT -1;
UNWIND [1] AS x RETURN x LIMIT 1.5;
RETURN nosuchfunction(1) AS x;
RETURN size(1) AS x;
RETURN {a: 1}.a.b.c AS x;
MATCH (n:Person) RETURN n.name ORDER BY m;
MATCH (n:Work) RETURN n.title AS t, n.year AS t;
RETURN $nothing AS x;
MATCH (n RETURN n;
RETRUN 1;
