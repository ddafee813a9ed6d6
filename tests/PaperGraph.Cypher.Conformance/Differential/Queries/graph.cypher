// A small library: works, people, topics and places, with gaps, loops, parallel relationships and nodes of no label.
CREATE (ada:Person:Author {name: 'Ada', born: 1815, city: 'London'}), (ben:Person {name: 'Ben', born: 1990, tags: ['a', 'b']}),
       (cyd:Person:Author {name: 'Cyd', born: 1985, city: 'Oslo', score: 2.5}), (dov:Person {name: 'Dov', score: 1.5}), (eva:Person:Author {name: 'Eva', born: 1985, active: true}),
       (w1:Work {title: 'Notes', year: 1843, pages: 66}), (w2:Work {title: 'Graphs', year: 2001, pages: 120, price: 12.5}), (w3:Work {title: 'Paths', year: 2010, pages: 300, price: 30.0}),
       (w4:Work {title: 'Trees', year: 2010, price: 8.0}), (w5:Work:Draft {title: 'Loops'}), (w6:Work {title: 'graphs again', year: 2015, pages: 120, keywords: ['graph', 'again']}),
       (t1:Topic {name: 'graphs', level: 1}), (t2:Topic {name: 'paths', level: 2}), (t3:Topic {name: 'trees', level: 2}), (t4:Topic {name: 'logic', level: 1}), (t5:Topic {name: 'sets', level: 0}),
       (london:City {name: 'London', size: 9}), (oslo:City {name: 'Oslo', size: 1}), ({name: 'nothing in particular'}), (:Odd {x: -1, f: -0.5, b: false, e: []}),
       (ada)-[:WROTE {order: 1}]->(w1), (cyd)-[:WROTE {order: 1}]->(w2), (cyd)-[:WROTE {order: 1}]->(w3), (eva)-[:WROTE {order: 2}]->(w3), (eva)-[:WROTE {order: 1}]->(w4), (eva)-[:WROTE]->(w5), (cyd)-[:WROTE {order: 1}]->(w6),
       (w2)-[:ABOUT {weight: 0.5}]->(t1), (w3)-[:ABOUT {weight: 0.75}]->(t2), (w3)-[:ABOUT {weight: 0.25}]->(t1), (w4)-[:ABOUT {weight: 1.0}]->(t3), (w6)-[:ABOUT]->(t1), (w1)-[:ABOUT {weight: 0.5}]->(t4),
       (t2)-[:PART_OF]->(t1), (t3)-[:PART_OF]->(t1), (t1)-[:PART_OF]->(t5), (t4)-[:PART_OF]->(t5),
       (w3)-[:CITES {page: 10}]->(w2), (w3)-[:CITES {page: 20}]->(w2), (w4)-[:CITES {page: 3}]->(w2), (w6)-[:CITES]->(w2), (w6)-[:CITES]->(w3), (w2)-[:CITES]->(w1), (w5)-[:CITES]->(w5),
       (ben)-[:KNOWS {since: 2010}]->(cyd), (cyd)-[:KNOWS {since: 2012}]->(eva), (eva)-[:KNOWS {since: 2015}]->(ben), (dov)-[:KNOWS]->(ben), (ben)-[:KNOWS {since: 2020}]->(ben),
       (ben)-[:READ {stars: 4}]->(w2), (ben)-[:READ {stars: 5}]->(w3), (dov)-[:READ {stars: 2}]->(w2), (dov)-[:READ]->(w4), (eva)-[:READ {stars: 5}]->(w2), (eva)-[:READ {stars: 5}]->(w1),
       (ada)-[:LIVES_IN]->(london), (cyd)-[:LIVES_IN]->(oslo), (eva)-[:LIVES_IN]->(oslo), (dov)-[:LIVES_IN]->(london);
