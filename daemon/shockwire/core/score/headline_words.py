"""Weights of the headline model, made by benchmarks/train_headlines.py; not edited by hand.

Trained on SEntFiN 1.0, MIT licence, (c) 2021 Sinha, Kedas, Kumar, Malo; see NOTICE.
"""

OWN = [(-0.375, -0.418), (0.806, -0.876), (-1.353, -1.573)]

TABLE = r"""
!	29	2
! sensex	75	22
$	15	-38
$ 0	15	-31
%	153	140
% $	145	47
% ,	66	49
% -	-15	-15
% ;	56	37
% after	69	53
% as	86	128
% at	139	134
% decline	7	18
% despite	-7	22
% dip	2	43
% dividend	-86	-62
% down	20	49
% fall	10	22
% fdi	-32	-41
% for	-7	-21
% from	44	7
% growth	57	14
% higher	46	4
% in	25	-39
% intraday	20	8
% jump	25	7
% lower	0	30
% of	7	26
% on	96	140
% post	15	59
% profit	15	-3
% returns	61	7
% rise	9	0
% since	-7	-4
% stake	43	74
% till	-33	-42
% to	115	108
% upside	35	-16
% y	36	-17
(	-17	-22
)	-17	-22
,	90	53
, 0	-111	-61
, a	14	5
, above	-27	-19
, acc	-13	-29
, adani	46	-14
, airtel	1	-8
, altamount	-84	-51
, analysts	-54	-97
, and	54	21
, angel	14	34
, ap	16	39
, apollo	38	16
, aptart	-33	-25
, as	3	23
, ashwanigujral	17	-34
, asian	11	1
, ask	-79	-70
, aussie	21	-22
, autos	-5	-31
, avigo	-30	-20
, axis	80	67
, bajaj	-20	-46
, bank	-16	-14
, banking	-19	28
, banks	26	16
, bet	-80	-60
, better	43	13
, bharat	17	0
, bhel	-40	-26
, biggest	12	30
, binani	34	4
, blackridge	-21	-17
, boost	38	64
, bpcl	14	10
, bse	-17	10
, buoyed	14	4
, but	-132	-212
, buy	54	169
, cadila	24	27
, cairn	37	82
, capital	22	-34
, cement	36	32
, ceo	13	-7
, chilli	51	13
, china	-40	-32
, cipla	50	22
, climb	42	8
, copper	12	-5
, coriander	13	3
, corporate	-47	64
, crude	20	6
, data	-30	36
, deutsche	21	2
, dlf	27	2
, dollar	-7	-25
, don't	-56	-41
, ecb	-101	-132
, edelweiss	-55	-73
, elara	-32	-4
, ends	9	1
, euro	10	-18
, eurozone	4	6
, fall	3	12
, falling	44	12
, federal	11	-32
, financials	-21	35
, firm	23	70
, fmcg	100	22
, focus	-21	-26
, ftil	-8	-19
, geojit	41	36
, geosphere	-24	-25
, global	-4	-66
, hcl	22	-28
, hdfc	33	-10
, healthcare	52	20
, high	48	31
, higher	-14	36
, hit	-24	52
, hits	14	7
, hong	48	30
, hpcl	-49	-3
, hsbc	-121	-105
, icici	-34	-25
, icicidirect	-60	-38
, idbi	-58	-50
, idea	110	-11
, if	-5	-50
, iifl	-5	-17
, india	42	-1
, infosys	-67	-42
, investors	-61	-16
, ioc	-39	-50
, ipo	90	40
, issue	-19	-27
, it	3	32
, itc	27	49
, its	22	13
, jet	10	-6
, joins	-18	-35
, jp	-30	-11
, kotak	-27	-31
, l	25	-3
, lags	7	19
, lead	15	-3
, losses	2	17
, low	113	22
, m	-24	48
, macro	-27	-22
, march	-38	-49
, margins	9	-1
, market	121	27
, marketing	-34	-34
, markets	-26	-2
, maruti	45	19
, max	-18	-18
, may	40	-15
, md	-13	-20
, member	-48	-16
, metal	62	19
, mindtree	44	-5
, motilal	-32	-43
, mrf	-68	-103
, net	18	41
, new	58	3
, nifty	-71	-111
, no	-10	1
, not	63	-3
, nse	-63	-87
, nsel	14	79
, ntpc	38	0
, oil	-65	-17
, ongc	37	78
, other	56	80
, others	69	-14
, outlook	4	8
, pfc	-52	-56
, pharma	-20	-14
, pound	24	63
, power	-12	-14
, pramerica	-93	-52
, promoters	-13	-15
, property	-14	42
, psu	-25	-38
, q4	14	-7
, quantum	-10	-27
, raise	-12	-13
, raises	12	-29
, ranbaxy	-10	-4
, rbi	-52	-56
, realty	-70	-53
, reliance	23	-6
, retail	75	12
, ril	56	24
, rising	-21	87
, rupee	111	112
, s	93	14
, sampriti	-47	-48
, say	-10	-67
, says	-56	-26
, sebi	-74	-93
, seen	-35	9
, sensex	106	134
, set	68	63
, sharekhan	-133	-80
, shares	-9	11
, siddh	29	-39
, silver	130	-7
, slow	11	56
, small	-6	46
, spicejet	9	2
, spot	31	-12
, starting	32	4
, sterling	48	9
, stock	0	76
, stocks	61	46
, sun	-49	-14
, tata	29	36
, tcs	-11	-53
, tech	20	6
, technical	-26	-21
, telecom	23	46
, texmaco	35	-3
, tight	20	12
, titagarh	37	-6
, to	-15	-45
, top	26	40
, tracking	6	13
, trade	-79	-49
, traders	-37	-16
, trades	-20	34
, turmeric	8	0
, union	-22	-24
, united	-25	-22
, up	-60	-39
, us	13	27
, volumes	14	55
, wabco	36	10
, wall	-37	-48
, weak	5	37
, will	-61	47
, wipro	30	10
, yen	19	18
-	10	-32
- 0	31	-18
.	-14	-89
. $	-2	8
. 0	-51	-44
. com	-41	-72
/	107	6
/ $	2	-6
/ 0	-17	31
/ st	94	17
/ usd	-21	-16
0	26	47
0 $	-72	-72
0 %	153	140
0 ,	-81	15
0 -	27	-16
0 /	23	-3
0 :	-53	44
0 ;	-4	-31
0 ?	-38	-6
0 a	52	60
0 after	38	12
0 against	-37	-15
0 agm	-9	-7
0 and	-10	-5
0 apiece	8	-2
0 as	82	26
0 at	12	-9
0 auction	-16	-7
0 band	-30	-26
0 bets	51	67
0 billion	10	-55
0 bn	-8	5
0 by	-28	25
0 companies	-34	-16
0 cos	2	-21
0 cr	19	-20
0 crore	-31	-69
0 crores	-28	-47
0 day	23	-6
0 days	-14	10
0 dma	20	15
0 fold	99	9
0 for	29	-6
0 in	19	-89
0 intraday	-32	-25
0 is	-59	-90
0 key	-168	-111
0 lakh	21	19
0 level	64	30
0 levels	55	37
0 mark	-53	-8
0 miles	30	10
0 million	-16	-57
0 mn	-62	-46
0 month	136	135
0 months	117	71
0 mth	44	42
0 net	-18	20
0 on	-162	-66
0 or	-39	-30
0 paise	41	42
0 pc	102	109
0 per	69	28
0 point	19	8
0 points	29	46
0 promoters	-8	-1
0 range	-31	-32
0 reasons	78	44
0 sensex	19	43
0 sessions	-60	-38
0 should	-158	-102
0 stocks	-33	-14
0 things	-22	-15
0 times	14	-44
0 to	-42	-39
0 trading	77	47
0 trillion	38	75
0 vs	29	70
0 wealth	22	4
0 week	106	182
0 weeks	15	8
0 will	-63	-37
0 year	28	48
0 years	138	96
0 yr	118	79
0 zone	-38	-29
:	54	-4
: 0	-10	-74
: a	46	-7
: ajay	32	28
: ambareesh	60	-17
: amit	-86	-89
: analysts	6	11
: anand	77	24
: angel	-13	-18
: anil	31	-23
: anish	-37	-52
: anu	-12	42
: are	-89	-38
: arindam	-4	-17
: arvind	-24	-25
: ashit	46	50
: ashuu	-22	23
: ashwani	25	42
: avinash	-1	11
: avinnash	126	84
: axis	-73	-49
: bofa	-119	-81
: bonds	-10	-10
: bp	-65	-38
: bse	77	162
: crisil	-104	-65
: d	-58	-44
: david	40	6
: deepak	69	96
: deutsche	-94	-57
: devang	125	53
: deven	32	-24
: dhiraj	0	-6
: dipan	59	65
: dipen	-5	49
: dlf	38	43
: dow	38	15
: edelweiss	-46	-48
: experts	25	47
: five	41	92
: g	7	35
: gajendra	81	10
: gaurang	61	35
: girish	36	52
: gold	178	58
: good	17	46
: harendra	56	1
: hemang	-35	-42
: hemen	16	5
: hemindra	-19	4
: here	-16	-11
: high	-37	5
: higher	-41	102
: how	-33	-51
: iifl	-6	-18
: india	-59	-35
: is	3	46
: iv	44	117
: jagdish	-73	15
: jaideep	53	14
: jitendra	-18	-46
: jp	-30	-25
: kunj	29	41
: manish	64	39
: market	-30	-33
: markets	60	27
: mayuresh	-20	-13
: mecklai	-77	-79
: mehraboon	96	18
: mitesh	30	21
: more	63	23
: morgan	-24	3
: neeraj	63	7
: new	59	54
: next	-15	-27
: nifty	-11	-102
: nirav	-8	70
: nirmal	-61	-50
: nitin	26	41
: nsel	-94	-61
: october	-7	-6
: orders	-42	34
: p	23	20
: pankaj	34	47
: parag	12	11
: poll	0	-21
: prakash	58	88
: pramod	11	-10
: prashant	-25	-19
: prashasta	52	102
: prateek	-102	-53
: rajat	104	96
: rajesh	66	49
: rbi	-61	-48
: report	30	60
: rohit	77	77
: rupee	-45	-44
: sandeep	-31	49
: sandip	22	83
: sangeeta	4	-14
: sanjeev	-50	36
: sat	7	-19
: sebi	-128	-108
: sesa	-31	-25
: seshadri	1	27
: sharekhan	69	17
: shares	-43	-49
: sharmila	50	17
: should	-17	-27
: shrikant	25	9
: sonam	-62	-56
: source	-29	-26
: sources	-81	-93
: strong	70	26
: study	-40	-24
: sudip	22	-35
: taher	10	-9
: tata	62	15
: the	-82	-22
: tirthankar	22	57
: tokyo	-16	-12
: top	-36	-31
: traders	24	-34
: u	-10	-11
: ur	0	24
: us	61	33
: vijai	50	-19
: vijay	14	8
: vikas	70	17
: vinay	7	-26
: vineet	16	-3
: vinith	29	-39
: vishal	-15	-19
: wall	-29	-14
: wgc	67	-15
: what	-24	-7
: why	-7	13
: will	53	11
;	101	34
; 0	-52	-56
; all	49	-42
; appoints	-13	-12
; asia	12	-5
; auction	-11	-21
; but	-45	-51
; buy	36	-23
; can	-46	-46
; capital	6	18
; ceo	-41	-46
; debt	92	-31
; do	-46	-82
; down	-2	8
; ends	35	-7
; expect	-47	14
; eyes	0	42
; focus	-42	-88
; further	17	37
; global	-28	-4
; govt	-43	-47
; here	76	24
; heres	-11	7
; in	-8	-9
; investors	19	88
; is	-37	-39
; issue	-25	-11
; it	-10	44
; likely	13	4
; market	55	28
; may	53	80
; more	7	3
; nifty	-103	-83
; oil	-24	54
; positive	10	3
; posts	51	23
; profit	-31	-49
; raises	-50	-39
; see	50	11
; seen	-24	-39
; sensex	35	-11
; shares	19	-4
; stk	39	13
; stock	138	158
; stocks	-18	-20
; tcs	4	25
; to	-97	-102
; top	-76	21
; trading	2	7
; us	-14	-9
; weak	-36	-54
; what	58	6
; won	-1	24
; yuan	12	25
?	-115	-40
? $	-188	-70
? five	63	19
? here	-35	-32
? sensex	16	2
^ $	-21	-28
^ 0	58	-82
^ a	50	-13
^ abb	-153	-89
^ acc	-1	6
^ adag	13	0
^ adani	9	17
^ aditya	45	15
^ adlabs	-5	-38
^ after	-49	-9
^ agc	-11	-11
^ air	-45	-70
^ airasia	0	-7
^ airline	38	-14
^ airtel	-50	-72
^ alkem	-13	-17
^ all	58	200
^ almond	5	27
^ alstom	-71	-55
^ aluminium	-7	16
^ amara	16	10
^ ambuja	24	-3
^ amtek	-1	90
^ analyst	102	88
^ analysts	18	23
^ anant	13	40
^ angel	28	-2
^ anil	-50	-32
^ another	-27	-33
^ apl	-2	-14
^ apple	-56	-44
^ arhar	7	8
^ arvind	26	10
^ as	-16	80
^ ashok	-50	-98
^ ashoka	-5	-8
^ asia	-80	-80
^ asian	36	99
^ asset	-4	15
^ astrazeneca	10	59
^ at	-73	-16
^ atul	64	-1
^ aurobindo	42	33
^ australia	-18	82
^ australian	21	86
^ auto	-23	40
^ aviation	28	4
^ avoid	36	103
^ axis	-9	-63
^ bajaj	57	24
^ balaji	9	16
^ balrampur	-1	-49
^ bank	25	-10
^ banking	114	69
^ banks	-21	-57
^ barley	43	4
^ base	57	7
^ basf	19	5
^ basmati	87	69
^ bata	-4	6
^ be	-50	-19
^ bearish	8	121
^ beaten	-27	-53
^ benchmark	-2	23
^ berger	15	3
^ bet	37	7
^ betting	40	-9
^ bgr	-57	-20
^ bharat	-17	-57
^ bharti	-4	35
^ bhel	123	3
^ bhushan	37	42
^ bill	-22	46
^ billionaire	-26	-25
^ binani	4	-20
^ biocon	-30	-25
^ birla	7	8
^ blue	65	48
^ bnp	9	36
^ bob	9	27
^ boc	51	2
^ bond	-149	-115
^ bonds	30	66
^ bosch	6	25
^ bourses	21	82
^ bp	3	13
^ bpcl	-50	-54
^ break	19	8
^ brent	130	99
^ bric	-40	-38
^ britain	-59	-30
^ britannia	45	-4
^ british	-17	-13
^ brokerage	-51	-45
^ brokerages	-40	-93
^ brokers	46	-32
^ broking	-60	-9
^ bse	-189	-178
^ budget	-95	-172
^ bullion	100	19
^ bullish	6	1
^ buy	103	-34
^ buying	69	58
^ cadila	21	2
^ cag	-13	-8
^ cairn	9	16
^ calculus	44	61
^ camlin	2	-58
^ can	-44	-54
^ can't	-14	8
^ capital	72	28
^ carborundum	8	5
^ cardamom	2	52
^ castor	7	19
^ castorseed	33	10
^ caustic	23	14
^ cautious	3	27
^ cbi	65	153
^ cci	-30	-8
^ ceat	-21	-20
^ cement	-20	-13
^ central	27	22
^ century	-31	-31
^ cesc	36	97
^ chambal	2	20
^ chart	-38	-49
^ chennai	-14	-10
^ china	-114	-138
^ chinese	-58	-52
^ cil	-67	-54
^ cipla	104	30
^ cisco	-13	-12
^ citigroup	-40	-58
^ city	25	9
^ clariant	89	51
^ claris	-13	18
^ cmc	5	8
^ cnx	18	20
^ coal	72	-5
^ coca	8	68
^ coffee	-23	-31
^ cognizant	75	32
^ colgate	-31	-18
^ commexe	0	8
^ commexes	-15	-77
^ commodities	30	100
^ commodity	51	64
^ component	-75	-107
^ consider	82	0
^ consumer	100	51
^ consumption	12	30
^ continue	44	9
^ copper	15	43
^ core	86	36
^ coriander	-44	79
^ coromandel	13	8
^ corp	11	3
^ corporate	-54	-94
^ corporation	-11	-11
^ correction	-30	18
^ cos	-72	-40
^ cotton	10	2
^ cottonseed	7	8
^ court	33	7
^ cox	60	16
^ crompton	30	8
^ crude	15	37
^ cummins	8	2
^ currency	-28	18
^ current	-47	-35
^ cyclical	-2	20
^ cyclicals	85	58
^ d	-41	-68
^ daimler	-6	-9
^ dalal	59	40
^ dalmia	29	41
^ day	-62	-97
^ db	37	100
^ dcm	-43	-1
^ dealing	-97	-74
^ decision	60	25
^ defence	-88	-61
^ delhi	-19	-15
^ delta	-19	29
^ deutsche	17	-13
^ development	37	3
^ dewan	66	36
^ dhanlaxmi	-22	-14
^ dhanteras	31	1
^ diageo	-27	58
^ diamond	22	54
^ did	-4	22
^ difficult	-49	-48
^ discom	15	20
^ dish	-66	-80
^ dlf	-17	2
^ do	18	44
^ dollar	47	49
^ domestic	5	-15
^ don't	-55	90
^ dow	92	16
^ dr	59	55
^ drop	2	11
^ dry	1	-11
^ e	-35	-20
^ earnings	-71	-45
^ ecb	-60	-56
^ economic	-57	-6
^ edelweiss	-69	-88
^ educomp	-3	-22
^ egypt	72	216
^ eicher	-8	31
^ eid	7	-5
^ elder	14	48
^ em	7	21
^ emcure	-27	-46
^ emerging	77	20
^ empee	12	36
^ ennore	-32	-26
^ entertainment	-9	-10
^ equity	21	4
^ era	9	-3
^ eros	-60	-36
^ escorts	10	6
^ essar	28	45
^ etfs	12	-25
^ euro	-24	-47
^ euronext	-68	-48
^ europe	3	63
^ european	-91	-91
^ eveready	117	44
^ ex	-34	-41
^ exchange	20	-16
^ exide	10	2
^ exit	40	78
^ expect	-29	-11
^ experts	-79	-81
^ exporters	7	25
^ exposure	20	82
^ extremely	27	9
^ f	-48	-14
^ facebook	38	29
^ falling	57	142
^ farmers	8	-2
^ fears	16	48
^ fed	-25	-34
^ federal	22	22
^ fertiliser	-18	-14
^ fiat	-13	-11
^ fiis	-247	-147
^ financial	-66	-88
^ finolex	-13	-26
^ first	55	24
^ firstsource	31	10
^ fitch	-44	-33
^ five	39	-11
^ flash	-28	-33
^ fmc	-24	-28
^ fmcg	7	97
^ fmcgs	17	44
^ focus	-29	-26
^ for	-21	62
^ force	-4	-10
^ foreign	15	26
^ forex	-7	-9
^ forward	-51	-52
^ ftil	-10	31
^ ftse	-77	-69
^ fuel	28	81
^ further	-19	-41
^ future	31	18
^ gail	8	-2
^ gammon	13	1
^ ge	-6	1
^ general	-3	13
^ genpact	-8	-5
^ geojit	-52	-42
^ get	63	33
^ glenmark	69	34
^ global	-4	128
^ gmdc	9	34
^ gmr	-52	16
^ go	55	20
^ godrej	14	-16
^ gold	-47	138
^ goodyear	11	2
^ government	28	-48
^ govt	12	-4
^ great	0	13
^ greaves	95	95
^ groundnut	33	-11
^ growth	32	-27
^ gsk	-23	-38
^ gspc	53	21
^ gst	1	39
^ guargum	6	10
^ guarseed	24	11
^ gujarat	-35	-43
^ gur	-76	-75
^ gvk	82	60
^ hardening	-14	21
^ have	-29	-21
^ havells	17	29
^ hcc	-37	-45
^ hcl	-11	-22
^ hdfc	21	53
^ hdil	22	63
^ heard	54	23
^ heidelberg	-18	12
^ here	-87	-61
^ hero	8	-3
^ hexaware	42	15
^ high	-21	-42
^ higher	-31	56
^ hikal	-13	-12
^ hindalco	-8	38
^ hindustan	-51	-35
^ hmt	29	-4
^ holcim	6	54
^ hold	-162	-90
^ hong	-104	-28
^ hotel	61	-5
^ housing	-14	-4
^ how	-76	-64
^ hpcl	7	2
^ hsil	51	-2
^ ht	-18	-12
^ hul	44	15
^ hyundai	-42	-22
^ i	8	29
^ icici	-40	-43
^ idbi	6	30
^ idea	-13	-5
^ idfc	84	13
^ ifc	96	19
^ igate	7	2
^ igl	8	-49
^ iias	-45	-36
^ iifcl	-20	-26
^ imf	57	21
^ immediate	66	207
^ important	-23	-18
^ improving	15	5
^ in	-16	28
^ india	-14	63
^ indian	-22	-6
^ indigo	-17	-11
^ indo	-8	-40
^ indraprastha	-16	-25
^ indusind	-27	35
^ industrial	96	37
^ infinite	-35	-29
^ info	68	-9
^ infosys	66	64
^ infrastructure	43	-34
^ insider	54	78
^ institutional	16	24
^ insurance	-18	-76
^ intel	-7	29
^ interglobe	10	1
^ international	27	56
^ invest	44	-23
^ investments	31	10
^ investor	64	90
^ investors	-48	-90
^ ioc	8	-48
^ ipca	23	14
^ ipos	41	8
^ irb	7	6
^ irfc	-13	-12
^ is	-8	4
^ it	42	-6
^ its	157	54
^ j	-36	4
^ jagran	30	-2
^ jaguar	16	42
^ jain	5	24
^ jaiprakash	-6	0
^ jammu	11	14
^ japan	-25	-32
^ jaypee	2	6
^ jeera	45	26
^ jet	-64	-41
^ jewellers	-20	-33
^ jewellery	21	-17
^ jgbs	-87	7
^ jignesh	-49	-11
^ jimmy	-34	-33
^ jindal	4	22
^ jp	-14	25
^ jspl	-20	83
^ jsw	11	-45
^ jubilant	5	10
^ just	74	32
^ justdial	-40	-36
^ jyothy	12	4
^ jyoti	113	64
^ k	-11	-14
^ kansai	7	0
^ karl	-37	-29
^ kartik	-21	-17
^ kaveri	29	65
^ kec	-31	-39
^ kesoram	-26	-77
^ key	-37	-64
^ kirloskar	77	16
^ kolkata	-14	-21
^ kotak	-15	-18
^ koutons	40	10
^ l	24	-57
^ lack	22	57
^ lakshmi	-18	-11
^ lanco	6	8
^ large	-10	-22
^ lic	47	115
^ like	70	-9
^ liquidity	15	41
^ lodha	-20	-23
^ lok	-5	-10
^ london	-78	-53
^ long	20	2
^ look	-49	-109
^ looking	-26	-31
^ low	-19	-47
^ lower	42	-12
^ lupin	58	23
^ m	-10	-34
^ maharashtra	-114	-82
^ mahindra	10	-1
^ maintain	57	23
^ maize	13	5
^ major	-38	-59
^ makemytrip	-55	-41
^ man	-37	-4
^ manappuram	-20	-12
^ mangalore	-8	15
^ many	-51	6
^ march	-13	-15
^ margin	7	40
^ marico	-35	34
^ market	-168	-145
^ markets	-16	-5
^ marks	-8	-7
^ maruti	-63	-16
^ mastek	34	12
^ matrix	-76	-95
^ max	21	6
^ maytas	-42	-66
^ mcafee	-11	-8
^ mcx	-104	-124
^ mecklai	-25	-24
^ media	-5	7
^ mentha	1	-6
^ menthol	7	3
^ mercator	71	27
^ metal	-6	3
^ metals	55	31
^ mf	35	76
^ mfs	61	21
^ mid	152	47
^ midcap	-40	-55
^ midcaps	-32	22
^ mindtree	-18	-26
^ miners	40	44
^ mm	-32	-53
^ mmtc	-1	-48
^ moil	4	10
^ momentum	0	70
^ money	103	29
^ monnet	32	-16
^ monsanto	19	8
^ more	20	118
^ moser	24	6
^ most	3	85
^ motherson	25	10
^ motilal	-23	-17
^ mphasis	33	-3
^ mrf	39	24
^ mrpl	43	19
^ mtnl	58	46
^ mundra	-29	44
^ muted	9	23
^ muthoot	8	46
^ nalco	164	72
^ nano	-21	-19
^ narayana	162	152
^ narendra	18	5
^ national	-45	-38
^ natural	10	23
^ nbcc	142	51
^ nbfc	51	33
^ ncc	-29	-17
^ ncdex	-79	-61
^ nda	-5	-24
^ near	27	-45
^ negative	-6	23
^ nestle	49	109
^ network18	46	-23
^ neutral	-38	-37
^ new	-56	-26
^ nfl	48	23
^ nhai	109	20
^ nhpc	-28	-11
^ nickel	18	59
^ nifty	-161	-145
^ nifty50	-50	-21
^ nikkei	16	15
^ nmdc	13	2
^ no	-96	54
^ nokia	-19	-9
^ nomura	-45	-36
^ non	28	-19
^ not	-74	160
^ nothing	-7	103
^ novartis	4	9
^ nse	-127	-131
^ nsel	-43	-23
^ ntpc	-2	-19
^ oil	-73	-157
^ omaxe	-37	-23
^ omc	25	77
^ omcs	-53	-63
^ one	62	109
^ ongc	-82	-48
^ onion	4	21
^ onmobile	-31	-3
^ opportunity	44	20
^ oracle	88	56
^ organic	-9	26
^ orient	19	9
^ outlook	-9	-9
^ outperformance	-3	-75
^ over	-50	32
^ overseas	-91	-72
^ overweight	-109	-62
^ p	16	27
^ panacea	-13	-11
^ pantaloon	9	19
^ pantaloons	-38	-74
^ paper	51	59
^ parabolic	49	15
^ pboc	-101	-85
^ pepper	6	0
^ petronet	17	-10
^ pfc	-18	-33
^ pharma	28	36
^ pick	74	6
^ pipavav	9	-1
^ piramal	-70	-39
^ platinum	43	49
^ polaris	30	25
^ police	166	85
^ policy	-45	-27
^ ponzi	-28	-54
^ poor	6	21
^ post	40	-40
^ powergrid	9	10
^ pre	-74	-84
^ prefer	88	7
^ premium	111	33
^ pressure	-17	-23
^ prestige	8	-3
^ price	122	26
^ prices	13	34
^ private	-17	5
^ profit	-1	60
^ promoter	21	42
^ promoters	71	35
^ psu	-30	0
^ ptc	-78	-44
^ pulses	11	38
^ punj	-2	-18
^ punjab	20	43
^ puravankara	-54	-59
^ pvr	56	11
^ q1	-70	-75
^ q4	-14	-56
^ quality	-97	-60
^ r	-74	-48
^ raghuram	-24	-22
^ rail	-1	7
^ railway	57	21
^ railways	-45	-31
^ rajesh	-57	-34
^ rakesh	-20	35
^ rally	3	102
^ ramco	-3	-7
^ ramky	47	32
^ ranbaxy	14	-51
^ rate	41	11
^ ravi	-59	-98
^ raw	-95	-60
^ raymond	-30	44
^ rbi	-153	-120
^ rcom	55	48
^ rcomm	-16	-23
^ re	19	51
^ real	-17	96
^ realty	39	5
^ recent	61	21
^ recommend	40	-66
^ record	-28	-42
^ refined	29	10
^ reforms	102	-1
^ regulatory	58	33
^ reits	-25	18
^ reliance	-81	-125
^ relief	-59	-101
^ religare	-27	-32
^ reserve	-30	-19
^ results	-34	-36
^ rice	8	2
^ right	48	5
^ ril	23	17
^ rising	-53	-36
^ risk	-1	-30
^ rnrl	-51	-68
^ road	32	-35
^ robust	14	0
^ rouble	17	-42
^ rs	-32	-46
^ rubber	-34	92
^ rupee	-28	12
^ rupiah	-1	18
^ rural	-17	-19
^ russia	137	89
^ russian	21	-2
^ s	-59	15
^ sahara	-44	-9
^ sail	30	-32
^ samsung	-35	-35
^ samvat	30	-25
^ sanghvi	-9	-10
^ sanjiv	-8	-12
^ sat	-24	-23
^ satyam	82	24
^ sbi	-29	141
^ se	-36	-53
^ sebi	-196	-190
^ sector	62	22
^ sectors	-25	7
^ secular	-5	15
^ securities	-29	-17
^ securitised	-10	-8
^ see	-100	-89
^ seeing	34	8
^ select	14	18
^ sell	6	142
^ sensex	-48	42
^ sentiment	17	10
^ sesa	55	19
^ several	-92	-52
^ shalimar	14	15
^ shanghai	77	18
^ share	-39	-32
^ sharekhan	-40	-39
^ sharp	86	129
^ shilpi	-15	-14
^ shoppers	107	11
^ short	-57	14
^ should	-42	-34
^ shree	13	18
^ shriram	-75	-17
^ siemens	-32	-29
^ silver	19	28
^ singapore	-20	-37
^ sintex	62	20
^ skf	11	5
^ sks	0	-36
^ sluggish	-2	12
^ smaller	77	7
^ snowman	102	10
^ soaring	-62	29
^ sobha	24	6
^ somany	30	10
^ sony	8	7
^ south	-10	36
^ sovereign	99	92
^ soyabean	-47	70
^ spice	-1	29
^ spicejet	-93	-36
^ srei	-47	-4
^ srf	13	8
^ sstl	-4	169
^ standard	63	22
^ star	-79	-63
^ state	-67	-85
^ stay	-34	33
^ steady	16	50
^ steel	-28	-50
^ sterling	-78	8
^ sterlite	68	11
^ still	17	12
^ stock	-44	15
^ stocks	11	44
^ street	29	11
^ strong	-27	-13
^ sugar	-15	-13
^ suggest	-35	-25
^ sun	-85	-90
^ sundaram	5	34
^ supply	89	137
^ surya	-6	49
^ suuti	8	-9
^ suzlon	-5	108
^ symantec	-5	-7
^ syndicate	-22	2
^ syngene	-8	-11
^ t	5	-53
^ taiwan	57	25
^ tajgvk	20	6
^ take	22	-15
^ target	3	-76
^ tata	-89	-85
^ tax	39	-6
^ tcs	-31	17
^ tea	5	21
^ tech	21	1
^ techno	17	8
^ technofab	-24	-17
^ technology	9	60
^ telcos	1	50
^ telecom	7	12
^ ten	-39	-45
^ texmaco	7	11
^ textile	132	34
^ there	63	148
^ thermax	-19	-6
^ thomas	36	2
^ three	-76	-53
^ time	-32	46
^ titagarh	-13	69
^ titan	36	34
^ tokyo	13	-44
^ too	-121	-87
^ top	-98	-36
^ torrent	27	51
^ tough	18	97
^ traders	-11	-17
^ tremendous	92	29
^ trend	24	20
^ trent	-7	-12
^ tribhovandas	-21	-11
^ ttk	7	11
^ tulip	-14	38
^ turmeric	8	-2
^ twitter	-3	65
^ two	-131	-166
^ tyre	13	-9
^ uco	31	5
^ ultratech	-42	-2
^ underweight	-3	33
^ uninor	82	10
^ union	8	13
^ unitech	35	3
^ united	68	68
^ up	-34	-27
^ upbeat	10	-4
^ upside	-161	-89
^ uptick	10	-1
^ uptrend	15	2
^ us	187	141
^ use	28	-38
^ usfda	49	-14
^ uti	36	-3
^ v	8	0
^ valuation	21	10
^ valuations	-30	-3
^ varun	-9	-12
^ vedanta	-76	-50
^ venus	13	4
^ very	32	14
^ videocon	-102	7
^ vijaya	1	12
^ vip	39	78
^ vishal	10	-4
^ vix	27	41
^ volkswagen	41	19
^ voltas	8	16
^ wait	71	19
^ waiting	-82	-57
^ wall	15	-10
^ warren	10	36
^ weak	105	-28
^ wealthy	5	61
^ welspun	8	-2
^ what	-107	-111
^ wheat	28	55
^ where	40	6
^ which	-61	-61
^ whirlpool	32	-1
^ why	-70	-62
^ wipro	-47	-64
^ wockhardt	0	16
^ won	41	33
^ wonderla	-34	-33
^ world	13	-50
^ would	16	74
^ yen	29	-5
^ yes	3	47
^ you	31	77
^ yuan	101	3
^ zensar	6	7
^ zinc	4	10
a	58	88
a 0	-4	91
a better	-82	-56
a big	98	29
a bit	60	188
a breather	-23	-51
a buy	79	-3
a call	-57	-36
a case	8	30
a concern	24	5
a day	-40	20
a decent	19	-11
a drag	-4	-17
a dull	2	-20
a few	-82	-75
a flat	10	31
a good	141	27
a great	64	4
a healthy	41	3
a high	-33	-27
a little	-44	21
a long	-113	-80
a lot	-37	-1
a market	12	67
a mixed	-128	-83
a month	7	38
a multibagger	37	-5
a narrow	-31	-59
a new	-55	-59
a no	-27	-32
a range	-54	-69
a rate	2	9
a roll	-33	-24
a safe	5	-18
a sell	-15	57
a share	0	-36
a stop	7	55
a strong	14	6
a target	59	48
a temporary	8	59
a tight	1	19
a toll	-9	102
a tough	-27	-26
a value	12	2
a week	-16	24
a year	21	-29
aap	-41	-26
aarti	14	3
aarti industries	14	3
ab	20	9
ab nuvo	20	9
abb	-153	-89
abbott	28	-17
about	26	-155
about $	-27	-22
about 0	16	1
about rupee	77	-8
above	168	-37
above $	199	-3
above 0	-93	-74
above rs	20	4
acc	-6	-16
acc net	5	10
access	-25	-20
account	-3	-28
account $	24	-9
account of	-50	-39
accounts	-71	-75
accreditation	-8	-10
achhe	23	5
achhe din	23	5
acquires	-27	-30
acquisition	-10	-69
across	-153	-73
across the	-51	-49
act	15	118
act as	-40	-40
action	-59	-31
activity	134	-5
adag	36	86
adag stocks	2	8
adani	68	5
adani enterprises	3	6
adani group	14	9
adani ports	52	-10
adb	76	31
add	22	-61
add rs	50	24
additional	34	3
adds	23	6
adequate	0	15
aditya	17	5
aditya birla	17	5
adlabs	-4	-36
adlabs entertainment	27	9
advance	76	28
advise	-36	-89
advisors	-84	-90
advisors $	-51	-70
advisory	-66	-51
advisory board	-14	-16
advisory services	-33	-25
affairs	-15	-14
affect	-131	-87
affect markets	-65	-104
affected	26	91
afloat	132	-10
africa	3	18
after	-43	80
after 0	-9	-31
after bumper	79	-23
after fed	-26	80
after hitting	13	38
after q2	6	11
after rbi	22	17
after report	23	7
after solid	-45	-14
after takeover	10	59
after tech	-15	-1
after ukraine	5	18
after us	6	-1
after weak	7	17
after yevtushenkov	0	8
again	84	28
again $	12	-23
again ,	21	19
again ?	129	30
against	-76	-112
against dollar	40	76
against sebi	15	-18
against us	-59	-85
agarwal	-121	-9
agarwal $	-24	88
agarwal ,	-79	-70
agc	-11	-11
aggressive	81	49
agm	-9	-7
agrawal	-66	-41
agrees	-54	-79
agrees to	-54	-79
agri	-29	-21
agri space	-45	-30
agricultural	-21	-24
agricultural commodities	-21	-24
agriculture	73	25
agro	-57	39
ahead	80	-18
ahead $	48	15
ahead :	-37	-34
ahead for	-43	-10
ahead of	57	30
aim	54	20
aims	30	7
air	2	73
air india	-45	-70
airasia	0	-7
airbus	8	4
aircel	-12	-7
airline	70	78
airline stocks	39	-15
airlines	-57	81
airlines ,	26	85
airlines shares	-16	4
airport	14	1
airtel	-96	-41
airtel ,	43	-6
airtel shares	19	82
airtel to	-28	-27
airways	21	-3
airways ,	92	27
ajay	5	9
ajay bagga	-16	25
ajay bodke	24	-56
ajay srivastava	-1	34
akzo	19	2
akzo nobel	19	2
alarm	21	45
alibaba	-29	-29
alkem	-13	-17
alkem ,	-7	-11
all	41	38
all eyes	-11	-100
all time	68	32
allocation	-4	49
allotment	17	-9
allotment $	17	-9
allots	-59	-64
allow	70	44
allows	-76	-93
almond	18	26
almost	-43	-69
alpha	-22	-18
also	-26	-36
alstom	-69	-52
alstom india	26	7
altamount	-84	-51
altamount capital	-84	-51
aluminium	4	25
aluminium futures	-7	16
am	-111	-102
amar	120	55
amar ujala	129	60
amara	-41	-36
amara raja	-41	-36
ambani	-3	-17
ambareesh	60	-17
ambareesh baliga	60	-17
ambit	-178	-144
ambit capital	-89	-54
ambuja	23	78
ambuja ,	-13	-29
ambuja cements	46	76
amc	-157	-104
amc $	-134	-89
america	34	27
amid	212	120
amit	-86	-89
amit khurana	42	-20
amitabh	-5	-8
among	195	31
among 0	22	-6
among top	63	64
among tyre	18	5
amount	-12	96
amount of	-12	96
ample	3	30
ample supply	2	10
amtek	1	94
amtek auto	-1	90
an	15	139
an attractive	23	7
an end	-36	-34
an investment	35	67
an upside	-23	-44
analyst	76	68
analyst $	-26	-21
analyst view	-8	49
analysts	89	-38
analysts $	14	-2
analysts recommend	14	35
anand	51	-10
anand prahlad	-11	-8
anand tandon	80	26
anant	13	40
anant raj	32	65
ancillary	4	-30
ancillary sector	0	12
and	10	-64
and 0	-9	-10
and banking	39	-78
and ceo	-15	-17
and coal	52	15
and india	13	23
and kashmir	-26	-9
and md	-7	-9
and other	-13	-28
and persistent	49	-11
and petrochemicals	-17	-12
and pharma	-47	-9
and power	-42	-40
and proper	-15	-13
and rupee	20	69
and small	36	25
and tata	34	-5
and watch	-35	-47
andhra	1	28
angel broking	-16	-1
anil	-19	-50
anil manghnani	2	-26
anish	-37	-52
anish damania	-37	-52
announcement	32	102
announces	-23	-73
announces 0	4	-23
annual	-7	-93
another	-105	-90
another 0	-25	-49
anti	32	73
anu	-12	42
anu jain	-12	42
anxiety	-11	11
any	-37	1
ap	63	39
apiece	8	-2
apl	-2	-14
apl apollo	-2	-14
apollo	45	2
apparel	8	1
appeal	55	136
appeal $	55	129
appear	-2	-22
appellate	-29	-17
appellate tribunal	-29	-17
appetite	15	33
apple	-8	-52
apple inc	-31	-33
apple shares	56	66
apple stock	-18	-7
application	-41	-60
application $	-44	-60
appoint	-29	-27
appointed	-141	-152
appointed as	-40	-36
appointed ceo	-11	-11
appointed world	-28	-24
appoints	-195	-189
appoints anand	-11	-10
appoints dinesh	-13	-12
appoints heads	-76	-48
appoints nitin	-7	-6
appoints sanjay	-21	-23
appreciate	-2	-45
approach	-102	-66
approach sebi	-8	-8
approval	-97	-68
approval $	-2	-8
approval for	-104	-61
approve	19	3
approve merger	-8	-14
approved	-56	-45
approves	0	11
approves 0	9	45
approves rs	-85	-49
april	-50	29
april $	16	11
april 0	-19	7
april june	7	10
april november	-56	-21
aptart	-56	-38
aptart technical	-56	-38
are	20	-29
are a	-5	36
are expecting	-56	-43
are fairly	11	14
are good	8	1
are in	-69	-45
are likely	-60	-37
are making	1	11
are the	31	-15
are top	43	21
arhar	7	8
arhar ,	7	8
arindam	-4	-17
arindam ghosh	-4	-17
arm	-75	-55
arm $	-74	-49
around	-208	-91
around $	-49	-48
around 0	-150	8
arrest	-32	15
arrest ruling	0	8
arrivals	10	42
arrivals $	0	49
arun	-64	-28
arun jaitley	-63	-27
arvind	90	-2
arvind sanger	-24	-25
as	-14	26
as 0	37	16
as a	-71	-40
as ample	-2	10
as asia	-3	18
as board	83	76
as cabinet	24	10
as central	-42	-68
as ceo	-107	-112
as cfo	-24	-25
as chairman	-48	-77
as chief	-22	-22
as china	-25	-16
as cmd	0	17
as company	52	35
as coo	-50	-50
as data	31	-8
as demand	7	47
as director	30	80
as dollar	51	20
as earnings	-4	7
as ecb	-11	23
as energy	18	23
as fed	2	-45
as fii	0	12
as fiis	19	8
as fm	8	3
as global	-5	18
as gold	23	-10
as government	51	68
as govt	28	7
as greece	3	14
as group	-42	-50
as head	-10	-10
as india	-42	-37
as investors	130	83
as it	-1	17
as long	34	7
as managing	-39	-42
as market	-40	6
as markets	10	-9
as md	-54	-45
as much	3	8
as new	-4	-50
as of	76	73
as oil	-60	-23
as president	-18	-21
as prices	1	17
as promoters	1	37
as q1	9	3
as q2	11	1
as q4	4	6
as rakesh	10	4
as rbi	56	39
as regional	-16	-17
as rupee	11	28
as russia	12	-31
as sadananda	29	15
as sc	-21	17
as senior	-18	-18
as the	-6	-11
as top	22	58
as traders	7	34
as ukraine	124	55
as us	64	-5
ashish	38	-9
ashit	46	50
ashit suri	46	50
ashok	-21	-71
ashok leyland	-21	-71
ashoka	-5	-8
ashoka buildcon	-5	-8
ashuu	-22	23
ashuu kakkarr	-22	23
ashwani	25	42
ashwani gujral	25	42
ashwanigujral	17	-34
ashwanigujral .	17	-34
asia	-185	-88
asia $	-41	-26
asia ahead	-12	-11
asia fx	70	114
asia markets	4	22
asia on	-17	10
asia pacific	-49	-32
asia shares	5	11
asia stocks	-72	-104
asian	-31	26
asian markets	-14	-65
asian paints	-36	-23
asian shares	64	138
asian stocks	-17	-19
asian trade	-21	-19
aside	-8	-32
ask	-84	-74
ask investment	-79	-70
asks	-124	-197
asset	-63	82
asset quality	27	77
asset reconstruction	6	-3
assets	90	155
assets $	53	188
associates	14	26
astrazeneca	22	53
astrazeneca pegs	10	59
at	-104	-125
at $	-22	-36
at 0	-74	11
at a	-33	-45
at all	100	-16
at around	-42	-38
at current	80	53
at fresh	13	4
at least	12	49
at lower	-26	-40
at new	31	4
at nse	-5	-15
at open	113	20
at record	6	2
at rs	-121	-155
at the	3	32
at this	-6	52
at top	-45	-34
at up	-60	-31
atf	19	26
atf prices	19	26
attaches	34	109
attacks	40	-2
attempts	23	-40
attempts to	23	-40
attract	28	20
attract fund	42	10
attractive	125	1
attractive $	-4	-7
attractive :	-2	-18
atul	64	-1
atul auto	65	-4
auction	-73	-98
auction $	-30	-27
auctions	4	17
audit	-65	-68
audit $	-23	-25
august	12	-2
august $	49	25
aurobindo	60	-30
aurobindo pharma	-27	-67
aussie	101	-28
australia	-18	82
australia ,	81	125
australia shares	-108	-39
australian	23	86
auto	161	84
auto ,	-51	-45
auto ancillary	4	-30
auto and	-25	-78
auto component	11	-13
auto sector	71	14
auto space	77	29
auto stocks	-27	40
automotive	197	122
autos	9	-27
average	-50	-26
aversion	12	33
aviation	39	40
aviation sector	15	44
aviation stocks	11	6
avigo	-30	-20
avinash	-1	11
avinash gorakshekar	-1	11
avinnash	126	84
avinnash gorakssakar	126	84
avoid	-64	39
await	-12	-33
awaited	2	14
awaited $	2	14
awaits	-15	-2
away	7	165
away from	-15	63
axis	17	-38
axis bank	-12	-77
b	22	60
back	132	87
back $	-55	-54
back 0	-29	-39
back :	36	15
back britain	10	59
back in	100	-50
back on	-23	-27
back to	136	215
bad	39	55
bad loan	20	-4
badshah	10	-9
badshah $	61	20
baer	25	22
bag	-128	-83
bagga	-16	25
bagga $	-26	24
bags	45	122
bags rs	9	-1
bail	-65	-56
bailout	15	36
bajaj	93	-1
bajaj auto	-44	0
bajaj electricals	-2	21
bajaj finance	45	-12
bajaj finserv	32	15
bajaj holdings	51	-3
bajpai	-19	-18
bajpai as	-19	-18
balaji	-71	-42
balakrishnan	30	6
balance	-7	19
balance sheet	37	77
baliga	60	-17
baliga $	165	42
baliga ,	-113	-56
balkrishna	12	6
balkrishna industries	12	6
balrampur	4	-51
balrampur chini	-1	-49
ban	-16	19
band	-102	-128
bandyopadhyay	66	-9
bandyopadhyay $	113	26
bang	-17	-33
bang $	-17	-33
bank	-27	-100
bank $	-66	-22
bank ,	76	17
bank :	121	48
bank a	39	-1
bank and	110	42
bank board	-49	-44
bank can	-40	43
bank falls	4	13
bank loans	-56	-32
bank meetings	45	25
bank nifty	-2	30
bank of	67	47
bank on	-56	-36
bank posts	29	24
bank q1	2	7
bank q2	20	5
bank q3	9	3
bank q4	8	11
bank stocks	-160	-107
bank to	-68	-2
bank will	16	20
bankers	-20	46
bankers to	-7	66
banking	10	69
banking ,	-3	53
banking division	-21	-17
banking sector	36	40
banking space	0	23
banking stocks	-23	2
banks	59	-33
banks $	13	0
banks ,	99	-2
banks :	94	99
banks a	-37	-34
banks and	13	5
banks for	-24	-14
banks in	-6	-34
banks may	-30	-25
banks to	10	0
bansal	3	21
bansal $	73	69
bar	16	-5
barclays	-18	-32
barley	43	4
barley futures	43	4
baroda	3	7
baroda with	5	12
barrel	122	75
barrel $	54	52
bars	28	64
base	17	-25
base metal	31	18
base metals	19	48
based	-29	-101
based on	-25	-35
basf	-2	-13
basf india	-9	-14
basis	-32	-58
basket	-4	13
basks	114	27
basks in	114	27
basmati	85	65
bata	152	78
bata india	147	57
batteries	16	10
bayer	0	13
be	13	6
be a	-15	17
be bought	71	-39
be careful	-77	-69
be cautious	-51	-20
be choppy	8	45
be good	2	-18
be hit	9	55
be in	71	-5
be raised	46	-15
be range	-51	-51
be re	-9	-11
be ruled	-29	-37
be sold	2	89
be the	-67	-73
be wary	18	60
bear	14	59
bear market	-22	-8
bearish	-25	107
bearish $	13	34
bearish on	1	129
bears	142	-21
beat	-75	-42
beaten	-27	-53
beaten down	-27	-53
beats	169	43
beats estimates	61	3
beats street	20	8
become	-83	-145
becomes	-31	-27
becomes the	-24	-19
been	27	151
before	-60	166
before jobs	36	5
begin	64	34
begins	-52	-45
being	17	87
below	21	235
below $	-25	178
below 0	90	144
beml	-19	23
benchmark	19	5
beneficiary	-35	-40
benefit	50	-60
benefit :	51	12
benefit from	24	11
benefits	-46	-82
benefits $	31	11
berger	15	3
berger paints	15	3
best	139	116
best bet	41	3
best bets	32	-13
bet	169	11
bet :	66	11
bet big	74	28
bet for	50	40
bet from	21	4
bet in	37	11
bet on	-103	-127
bets	33	-13
bets $	69	-1
bets :	-7	115
bets in	45	0
bets on	-65	-99
better	193	34
better than	16	52
betting	65	82
betting on	39	10
between	-38	-77
between 0	-6	-25
beverages	-7	-6
beyond	-93	-100
beyond 0	54	9
bgr	-15	-7
bgr energy	-15	-7
bhambwani	14	8
bhambwani $	39	35
bharat	106	116
bharat forge	57	62
bharat posts	17	50
bharathan	-10	47
bharathan $	-10	47
bharti	94	63
bharti ,	101	-41
bharti airtel	-41	51
bharti infratel	-25	25
bhat	8	29
bhat $	8	29
bhatnagar	16	-3
bhatnagar $	23	4
bhattacharya	-25	-21
bhel	76	18
bhel ,	64	11
bhimji	-21	-11
bhimji zaveri	-21	-11
bhushan	27	61
bhushan steel	27	61
bias	52	41
bidding	-56	-14
bids	8	-5
big	220	14
big on	74	28
bigger	18	-31
bigger names	58	-4
biggest	62	23
biggest fall	24	-1
biggest foreign	-43	-48
biggest single	1	14
biggest weekly	8	35
bill	-33	-37
bill gross	-62	-53
bill will	16	-37
billion	10	-55
billion $	10	54
billion in	140	60
billion ipo	-27	-18
billionaire	-14	-23
billionaire stake	-26	-25
bills	19	1
bilt	-14	20
binani	4	-20
binani cement	4	-20
binani ind	34	4
biocon	21	85
biotec	-13	-11
biotech	112	46
birla	0	-16
birla group	-21	-29
birla nuvo	42	21
bit	10	136
biz	28	37
biz $	-67	-4
biz ;	14	-14
black	16	-1
black pepper	72	52
blackridge	-21	-17
blackridge capital	-21	-17
blackrock	78	26
blackstone	-38	-65
block	-17	41
blocks	37	46
blue	37	29
blue chip	-33	-8
blue chips	10	9
blue star	61	32
bn	-8	5
bn $	2	-10
bnp	8	38
bnp paribas	-45	13
board	-225	-155
board $	-101	-96
board approves	-35	9
board as	31	85
board of	-26	-27
board to	-9	-11
bob	9	27
boc	51	2
boc india	44	-13
bodke	24	-56
bodke $	20	-57
body	1	8
boe	-110	-59
bofa	-199	-139
bofa $	-90	-26
bofa ml	-71	-46
boi	-39	2
bombay	5	39
bombay high	-13	95
bond	-106	-9
bond $	-56	-64
bond issue	-59	-64
bond market	-100	37
bond markets	50	16
bond sale	-11	54
bond yield	117	-25
bond yields	27	75
bonds	-63	35
bonds $	150	-59
bonds ,	-35	-7
bonds :	-47	-4
bonds and	-31	-34
bonds draw	-10	-10
bonds for	-72	-59
bonds pare	15	96
bonds to	65	-16
bonds worth	-15	-13
bonus	-158	-101
bonus issue	-64	-42
bonus shares	19	2
book	-18	87
booking	-5	101
booking $	-8	70
boost	126	62
boost $	-51	-31
boost in	19	-5
boosts	169	55
borrow	64	11
bosch	39	26
bose	105	106
bose $	105	106
boss	-22	-18
both	-17	6
bottom	-74	-81
bought	71	-39
bounce	96	-15
bounce back	69	-27
bounceback	-56	-35
bounces	81	5
bound	-49	-16
bound to	-11	-26
bourse	-33	-30
bourse $	-33	-30
bourses	-25	-10
bourses ,	-13	-14
bourses ask	-7	-7
bourses to	23	86
boxes	3	-19
bp	-60	-34
bp singh	-65	-38
bpcl	15	-39
bpcl ,	-86	-19
bpo	59	-8
brace	26	152
brace for	26	152
brand	-10	56
brazil	29	74
break	75	-20
break above	19	8
breakout	-144	-40
breaks	69	191
breathe	-47	-45
breather	-19	-49
brent	103	89
brent climbs	-7	20
brent crude	4	29
brent holds	-20	-38
brent oil	35	32
brent slips	5	18
brent steady	60	56
breweries	-12	-13
bribery	14	91
bric	-71	-78
bright	63	50
brightens	11	4
bring	142	3
bring cheer	3	48
bring down	54	-39
britain	-49	30
britain ftse	-49	30
britannia	9	-60
british	-17	-13
broad	-37	-46
broadly	-62	-50
broken	-138	-5
broker	-6	-2
brokerage	-103	-89
brokerage firms	-1	-13
brokerage views	-47	-34
brokerages	17	19
brokerages $	29	13
brokerages have	-11	-16
brokerages up	29	13
brokers	-52	-49
brokers $	-21	-22
brokers call	-1	-16
brokers to	-22	-33
broking	-108	-61
broking $	-48	-21
broking firms	-65	-15
broking for	-17	-21
brothers	140	67
brought	-4	20
bse	-137	-47
bse $	30	111
bse ,	-21	-45
bse dissemination	-18	-20
bse plans	-25	-16
bse sensex	-61	-43
bse to	-31	-41
bt	57	-5
bt /	94	17
bubble	8	19
budget	-41	-22
budget $	44	-29
budget 0	-52	-113
budget rally	-10	-16
buffett	10	36
build	-19	-46
build bullish	35	16
buildcon	-7	-9
building	30	10
bullion	91	14
bullish	184	72
bullish ,	51	18
bullish bets	71	7
bullish on	87	21
bullish outlook	8	3
bulls	175	20
bumper	77	-9
bumper week	79	-23
buoyant	27	42
buoyed	14	4
buoyed by	14	4
business	-17	10
business $	-20	-9
business ;	-52	-93
business in	-57	-32
business model	126	45
business to	10	19
businesses	-6	-17
but	-140	-169
but china	89	106
but don't	-43	50
but earnings	22	54
but high	30	57
but investors	-20	-8
but margins	-39	-10
but weak	-16	-51
buy	61	-45
buy $	63	-28
buy ,	86	17
buy :	7	-1
buy back	-32	-62
buy bank	33	16
buy call	35	-1
buy for	7	2
buy in	-81	-50
buy into	-5	35
buy it	50	75
buy on	66	50
buy stake	-6	-8
buyback	52	48
buyer	-9	-16
buyers	209	78
buying	211	94
buying $	-46	-54
buying ,	11	-3
buying support	7	3
buyout	-10	-6
buyout of	-26	-25
buys	116	-87
buys $	14	5
buys 0	38	-57
buzz	101	25
buzz $	81	39
buzz ,	26	-2
by	-32	-3
by 0	30	85
by better	12	20
by china	37	-55
by december	-49	-46
by growth	0	16
by june	-30	-45
by march	-47	-70
by narendra	85	86
by over	55	7
by rs	77	49
by sebi	-97	-79
by selling	0	-14
by us	3	7
by wall	-4	29
c	27	78
cabinet	61	31
cabinet approves	22	11
cabinet clears	50	25
cable	-21	-17
cables	-31	-34
cadila	44	23
cag	-13	-8
cag report	-13	-8
cairn	-50	23
cairn india	-8	-15
calculus	44	61
calculus :	71	100
call	-19	85
call $	-62	-32
call :	34	42
call on	-54	-42
call with	55	6
calls	-63	3
calls $	-14	84
calls for	-27	-45
calm	-70	-98
calm as	-60	-67
camlin	2	-58
camlin fine	2	-58
can	44	-59
can be	77	73
can expect	72	24
can get	24	19
can go	65	21
can return	-46	-28
can see	41	-39
can slide	-53	72
can't	-56	-59
can't be	-29	-37
canara	4	6
canara bank	4	6
cancer	6	5
cancer drug	6	5
cannot	-11	-10
cap	98	-18
cap $	20	-39
cap ;	13	39
cap funds	47	5
cap it	-23	-20
cap pharma	-47	-51
cap stocks	43	-24
capacity	-38	-13
capex	-28	2
capex $	-53	-69
capex need	53	21
capital	-164	-101
capital $	-190	-170
capital ,	3	-17
capital advisors	-21	-17
capital goods	86	62
capital infusion	-34	-28
capital management	-24	-25
capital market	153	65
capital mind	-44	-54
capped	-25	-17
capped at	-25	-17
caps	-25	80
caps to	-12	-27
carbon	32	42
carborundum	8	5
carborundum universal	8	5
cardamom	86	59
cardamom futures	20	44
cards	11	14
care	-64	-74
careful	-77	-69
carry	1	45
cars	9	-3
case	-25	164
case $	46	170
case :	27	23
case of	-12	25
case with	-40	-48
cases	25	141
cases $	25	141
cash	-70	-85
cash $	18	15
cash rich	48	-4
cashew	23	10
castor	7	19
castor seed	7	19
castorseed	33	10
castorseed futures	33	10
catch	2	-19
catches	16	57
caustic	23	14
caustic soda	23	14
caution	37	2
caution ahead	56	33
cautious	-24	135
cautious on	-2	130
cautiously	31	161
cbi	43	125
cci	-33	-23
cdr	10	76
ceat	-42	-50
cellular	40	-6
cement	96	-27
cement ,	-52	3
cement :	-79	-51
cement and	57	47
cement companies	-10	-16
cement stocks	112	17
cement up	17	3
cements	30	69
cent	49	71
cent $	94	60
cent ,	10	-10
cent after	3	36
cent at	66	90
cent in	21	16
cent on	51	59
cent stake	-63	7
cent to	39	61
central	5	14
central bank	54	31
centre	-17	-22
centrum	-54	-36
centrum wealth	-54	-36
century	-15	48
ceo	-177	-201
ceo $	-147	-145
ceo ,	-30	-24
ceo of	-65	-74
ceramics	59	16
cesc	39	102
cfo	-108	-112
cfo $	-24	-25
cfo of	-9	-9
chain	46	-29
chairman	-120	-106
chairman $	-78	-86
chairman of	-61	-88
chairperson	-46	-39
challenging	-70	-44
chambal	2	20
chambal fertilisers	2	20
chana	-95	-113
chana futures	0	19
chance	-44	-15
chance of	-27	1
change	-10	-18
changed	-78	6
changed ;	-18	-30
changer	-6	9
changes	-64	-65
changes $	-104	-65
charge	29	-14
charge as	-9	-11
charge of	-38	-38
charges	-14	-10
charges $	-23	-22
chart	-38	-49
chart check	-38	-49
chartered	63	22
cheap	-33	-6
cheaper	-27	-58
check	-107	-129
check from	-38	-49
cheer	30	63
cheer markets	11	13
cheer to	3	48
chemical	39	97
chemicals	108	29
chemicals ,	61	21
chemicals pharmaceuticals	53	41
chennai	-13	-8
chennai petroleum	-14	-10
chidambaram	27	-6
chief	-154	-175
chief $	-70	-90
chief financial	-10	-10
chief operating	-20	-23
chill	-27	78
chill ,	-45	-22
chilli	59	43
china	14	6
china $	-68	-39
china ,	47	8
china and	-31	-13
china data	155	-2
china has	34	50
china shares	18	55
china sinks	8	48
china stocks	5	-6
china to	-39	-20
china yuan	-3	-10
chinese	-64	46
chinese markets	64	37
chinese shares	-20	-6
chini	-1	-49
chip	-42	-20
chip stocks	-33	-8
chips	10	9
chokkalingam	1	34
chokkalingam $	1	34
choksey	46	16
choksey $	89	41
choo	-34	-33
choppy	85	219
choppy ;	34	87
chouhan	25	9
chouhan $	25	9
chrysler	-26	-22
cii	-40	-34
cil	-69	-4
cil ,	-30	-26
cipla	82	6
cipla ,	6	10
cipla :	2	-19
cipla posts	68	20
circuit	66	-51
circuit limit	-22	-30
circuit on	36	-13
cisco	-13	-12
cisco rejigs	-13	-12
citi	-90	-97
citi india	-21	-17
citigroup	-36	-56
city	2	-41
city union	31	1
clariant	89	51
clariant chemicals	-7	17
clarification	15	0
clarification on	14	9
claris	-17	24
claris lifesciences	0	21
claris to	-29	-39
clarity	-149	-80
clarity :	-62	-30
clarity on	-78	-44
clear	46	4
clearance	-24	-26
clearance for	-24	-26
cleared	-31	-20
clearing	4	20
clears	50	25
climb	51	15
climbs	146	63
climbs 0	15	1
climbs on	39	10
clocks	11	7
clocks 0	11	7
close	84	-13
close lower	16	42
closer	46	68
closer to	46	68
closes	-49	-57
closes at	11	-3
closes steady	-29	-21
closing	72	2
closing high	45	0
closing highs	36	6
clsa	-147	-89
clsa $	-53	-38
club	26	4
cmc	26	15
cmd	-61	-53
cmd $	-19	-26
cmd of	-38	-37
cnx	-8	-22
cnx it	-8	-22
co	-79	-118
co founder	-23	-18
coal	178	145
coal block	8	13
coal blocks	37	46
coal india	92	95
coca	8	68
code	-41	-33
coffee	-70	-74
coffee day	-23	-31
cognizant	75	32
cognizant september	32	9
colgate	-36	-25
com	-53	-92
com $	-44	-71
come	123	34
come from	49	2
comes	39	146
comes under	5	11
comfort	15	-3
comfort from	-10	-10
comfortable	107	140
coming	11	-69
coming days	82	27
comment	-4	-90
comment $	-45	-87
commentary	18	-1
comments	79	43
commerce	-43	-24
commercial	-12	58
commexe	0	8
commexe turnover	0	8
commexes	-32	-98
commexes turnover	44	22
commission	-47	-53
commodities	7	40
commodities market	1	110
commodities to	-30	-13
commodities trading	9	33
commodity	27	17
commodity bourse	-9	-9
commodity exchange	-5	18
commodity prices	12	32
communications	-19	15
communications :	-15	5
communications ipo	30	69
companies	59	-54
companies $	-37	-67
companies ,	34	2
companies :	85	14
companies ;	18	6
companies are	-31	-37
companies for	-46	-15
companies gain	16	7
companies in	7	59
companies like	7	-2
companies look	15	18
companies may	25	88
companies rise	-57	-69
companies to	-46	-42
company	-93	-40
company $	-28	22
company :	-49	-43
company at	-50	-28
competition	8	66
competition ,	8	59
competitive	28	85
completion	5	-14
completion of	5	-14
comply	-31	-23
comply with	-31	-23
component	-66	-118
computer	31	-6
concern	20	9
concern for	0	24
concerns	84	136
concerns $	72	7
concerns over	0	22
confidence	-17	59
consent	-6	-5
consider	59	-20
consolidate	-87	-97
consolidate :	-72	-81
consolidated	-10	-42
consolidation	-108	-124
construction	-2	25
consultancy	-26	-35
consumer	62	-51
consumer banking	-21	-17
consumer healthcare	-23	-40
consumer stocks	80	56
consumption	-27	0
continue	167	42
continue :	-37	-70
continue in	52	4
continue to	126	27
continues	11	-39
continues ,	-15	-11
continues to	-19	-54
contract	-38	-84
contractor	-6	-8
contracts	-63	-60
contrarian	44	16
controlling	3	15
conversion	-12	7
conversion norms	-20	-11
convert	65	10
conviction	-21	-51
coo	-89	-86
coo $	-65	-58
coo of	-25	-27
cook	33	1
cooling	54	14
cools	5	26
copper	28	65
copper ,	8	0
copper futures	3	9
core	115	20
coriander	-22	98
coriander ,	12	2
coriander futures	-52	83
corner	-59	-84
coromandel	13	8
corp	30	26
corp bank	11	3
corporate	-27	-11
corporate bond	-62	23
corporate bonds	169	134
corporate earnings	-52	-97
corporate governance	-39	-59
corporation	-17	-62
corporation bank	23	-7
corporation ltd	-11	-5
corporation of	-40	-55
corporation raises	31	5
corporation to	-95	-52
corporations	-24	-19
corporations $	-24	-19
correct	-44	15
correction	43	-226
correction :	57	13
correction in	-6	-82
corrections	-24	-88
cos	54	12
cos :	75	23
cos to	-8	-22
cost	57	138
cost $	15	67
costlier	128	37
costs	-8	76
cotton	112	44
cottonseed	7	8
could	-104	-26
could be	-5	103
could have	11	-35
counter	-6	-25
counters	-139	-128
counters :	-84	-74
country	-37	-52
country director	-16	-10
course	-18	-44
court	-93	-29
court $	-29	-42
court order	-15	80
cover	-45	-48
covering	25	-55
covering $	63	13
cox	76	50
cox kings	76	50
cr	29	-16
cr $	61	99
cr ;	2	117
cr debt	11	4
cr for	23	6
cr from	-85	-47
cr in	35	11
cr ipo	-23	-17
cr net	-70	-57
cr rights	-59	-35
cr through	14	-1
cr to	-98	-76
cr via	41	3
crack	-36	61
crack ;	5	35
crackdown	-9	-4
cracks	-11	80
crash	-59	-37
crash by	-23	-47
crash in	18	45
crashes	3	15
create	32	-7
creating	43	14
creating ideas	22	4
creators	40	6
credit	-31	24
credit suisse	-1	26
crisil	-104	-65
crisil $	-104	-65
crisis	151	28
crompton	65	24
crompton greaves	65	24
crops	23	2
crore	-30	-73
crore $	-5	74
crore ,	114	31
crore ;	-36	-28
crore by	7	-5
crore dividend	-22	-20
crore due	13	39
crore for	126	38
crore from	0	-44
crore government	-59	-34
crore in	74	-29
crore ipo	-51	-59
crore loss	-28	-16
crore net	-61	-33
crore on	8	29
crore profit	40	-1
crore qip	-22	-40
crore rights	-15	-11
crore shares	118	45
crore through	76	21
crore to	27	7
crore via	-26	-11
crores	-28	-47
cross	-11	56
cross 0	-53	-58
crosses	-68	-48
crosses 0	-165	-98
crr	-24	-32
crucial	-99	-81
crucial for	-162	-105
crude	63	60
crude oil	-12	-23
crude palm	-3	-7
crude prices	12	88
crunch	116	126
crunch ,	67	-1
cues	32	56
cues $	56	109
cues ,	-26	-67
cues ;	13	-5
cues from	-31	-30
cummins	43	14
curb	5	17
curbs	60	-69
currencies	-14	-35
currency	-98	80
currency $	-30	-36
currency derivatives	-3	-8
currency rout	9	19
currency wars	-35	-52
current	-104	-94
current account	22	13
current levels	2	-10
current market	-48	-36
current rally	35	17
currently	-22	-18
customers	-2	21
cut	36	32
cut $	9	28
cut ,	-11	22
cut hopes	37	-11
cut in	58	23
cut talk	11	13
cuts	12	-56
cutting	-9	-18
cycle	-45	-5
cyclical	41	34
cyclical stocks	39	33
cyclicals	44	93
d	-43	-46
d k	-40	-29
d street	-21	-14
d2h	-61	-46
dabur	-3	6
daily	170	76
daimler	-6	-9
dal	-74	-124
dalal	95	29
dalal street	118	44
daljeet	27	8
daljeet singh	27	8
dalmia	-2	17
dalmia bharat	29	41
damage	55	148
damania	-37	-52
damania $	-14	-43
dampen	6	19
dampens	-37	56
data	12	-20
data $	53	-119
data ,	-83	-149
data ;	-29	49
data eyed	-37	-59
data lifts	18	-15
date	-31	-52
david	31	13
david jones	-26	-25
david pezarkar	40	6
day	-59	-108
day $	-34	-60
day 0	18	88
day despite	133	60
day fall	1	14
day gain	-16	-22
day in	-43	-23
day on	-38	-58
day to	-19	-16
days	166	72
days $	31	2
days :	64	28
days of	69	45
db	50	126
db corp	7	16
db realty	37	99
dcm	-43	-1
dcm shriram	-43	-1
de	-17	-27
dead	-12	23
deal	-112	18
deal $	-11	-26
deal :	-13	-18
deal ;	21	-7
deal with	39	89
dealing	-97	-74
dealing room	-97	-74
deals	-98	-75
deals ,	-25	-20
debate	-96	-83
debate $	-77	-64
debentures	-86	-17
debentures $	-80	-4
debt	74	23
debt $	-53	-31
debt ;	22	3
debt equity	-20	-11
debt restructuring	-46	-93
debut	-71	-4
debut $	-23	18
debut on	-27	-16
debut trade	11	24
debuts	-3	-31
debuts on	-3	-34
dec	-62	-63
dec 0	-54	-56
december	-91	-96
december $	-31	-27
december 0	-73	-60
december net	15	-10
december quarter	49	19
decent	-59	-61
decide	-55	-60
decide direction	-7	-10
decision	10	-40
decision $	-41	-33
decision to	17	36
declares	-107	-81
decline	34	239
decline 0	-9	39
decline as	10	24
decline in	24	55
decline on	4	29
decline over	-1	11
declines	60	169
declines 0	-23	86
declines :	48	-31
declines on	14	67
declines to	7	15
deepak	3	32
deepak fertilisers	-46	-42
deepak mohoni	95	80
deepak shenoy	-36	-6
deewan	56	-32
deewan $	21	-51
default	7	21
default fears	3	8
defaulter	53	150
defaults	27	74
defence	-88	-61
defence related	14	6
defense	10	0
defensive	91	51
defensives	-39	-5
defers	-6	66
deficit	-125	-124
defunct	-118	-97
delay	34	37
delayed	2	-90
delhi	1	-12
delist	35	18
delisting	78	7
delisting buzz	-34	-55
delisting plan	70	35
delisting plans	37	22
delivery	-47	-74
delta	-19	29
delta corp	-19	29
demand	92	78
demand $	-49	59
demand ,	43	15
demand :	28	2
demand ;	17	7
demand at	-58	11
demand for	90	95
demand lifts	28	-10
demand may	-14	41
demand picks	29	-4
demand to	21	11
demerger	68	24
den	41	18
den networks	41	18
dependence	9	22
dependence on	9	22
deposit	1	17
deposits	-34	-63
deposits $	-34	-63
deputy	-27	17
deputy governor	-27	17
derail	9	40
derivatives	-33	-25
despite	142	-125
despite weak	-2	-57
details	-26	-23
details with	-11	-10
deutsche	-78	-91
deutsche bank	12	-1
devaluation	-27	-37
devang	125	53
devang visaria	123	53
developers	88	-15
development	77	35
deven	32	-24
deven choksey	32	-24
dewan	80	78
dewan $	8	44
dewan housing	66	36
dhampur	12	5
dhampur sugar	12	5
dhanlaxmi	-22	-14
dhanlaxmi bank	-22	-14
dhanteras	-7	-24
dhanteras :	-30	-11
dhiraj	0	-6
dhiraj sachdev	-10	-9
diageo	8	-16
dial	32	-3
dial ltd	11	3
diamond	11	34
did	3	41
did the	15	43
diesel	-10	-30
difficult	-38	-12
dilute	-21	34
dilute stake	-21	34
dim	3	17
din	23	5
dinesh	-13	-12
dinesh malkani	-13	-12
dip	5	176
dip after	6	56
dip as	12	47
dip in	-73	21
dip on	8	50
dipan	65	86
dipan mehta	65	86
dipen	-5	49
dipen shah	-5	49
dipping	-4	18
dips	51	177
dips 0	-26	119
dips :	133	7
dips in	14	31
dips on	-5	10
dips over	-6	13
direct	-54	-56
direction	-127	-107
directionless	-35	-26
director	-180	-166
director $	-88	-50
director ,	-44	-34
director for	-16	-10
director of	-28	-43
director on	-8	-8
director with	-36	-28
directorate	25	93
directors	-98	-100
directors $	-21	-30
directors on	-41	-37
disappoint	6	18
disappointing	-1	7
disappointment	-13	-3
disappointment for	-18	0
disappoints	-1	25
disappoints $	-2	20
disclosures	-16	-14
disclosures $	-16	-14
discom	15	20
discuss	-29	-41
dish	-6	-9
dish tv	-6	-9
disinvestment	-24	-18
dismisses	79	14
dissemination	-18	-20
dissemination board	-18	-20
distilleries	12	36
distilleries reports	12	36
distributors	-6	-5
distributors $	-6	-5
diversification	-52	-39
dives	7	47
divestment	3	27
dividend	-124	-127
dividend $	6	-28
dividend for	-38	-25
dividend of	-16	-15
dividends	-9	-13
divis	8	7
divis laboratories	6	8
division	76	5
division $	-21	-17
division may	50	10
diwali	-55	5
diwali $	-2	-12
diwan	-16	-24
diwan $	65	25
diwan ,	-84	-51
dlf	-16	30
dlf ,	-17	-105
dlf to	-30	22
dma	20	15
do	-153	-48
do not	-98	-20
do well	-37	-39
do with	-6	-8
does	34	25
does not	17	79
doesn't	82	48
doesnt	-16	13
doing	62	-2
doing well	55	0
dollar	18	51
dollar $	21	93
dollar ,	45	31
dollar bond	-78	-62
dollar holds	56	4
dollar in	-7	-44
dollar near	28	-24
dollar on	-56	-74
dollar slips	3	8
dollar tumbles	8	48
dollars	42	54
domestic	-56	-12
domestic companies	-86	-57
domestic investors	-66	-42
domestic market	22	55
dominate	12	-4
don't	-159	99
don't see	-53	43
dot	-16	-18
double	69	-4
doubles	122	49
doubles to	65	21
dovish	25	10
dovish fed	22	6
dow	155	74
dow ,	112	33
down	10	188
down $	9	159
down ,	4	42
down 0	7	145
down :	-10	25
down ;	-15	70
down after	4	9
down ahead	4	22
down as	-66	-115
down at	18	68
down chana	-5	9
down in	-20	-26
down on	-4	101
down to	-56	78
downgrade	44	107
downgrades	-44	8
downside	-84	-106
downside for	-35	-58
downtrend	3	54
downtrend :	2	25
dr	67	53
dr .	40	11
dr lal	38	6
dr reddy	-13	27
draft	-7	-13
drag	1	55
drag down	-1	16
drag sensex	3	13
draghi	-45	-39
drags	-17	80
drags $	-11	73
drags down	-5	9
draw	109	125
draw comfort	-10	-10
draws	114	126
dream	67	-1
dream run	67	-1
drive	19	-21
drive markets	-63	-39
driven	57	17
driven by	57	17
drives	49	4
drl	48	15
drl ,	48	15
drop	51	184
drop as	2	11
drop in	79	59
drop on	20	43
drop since	1	9
drops	-8	84
drops $	4	11
drops 0	-22	86
drops below	5	29
drops by	-1	16
drops to	14	-141
drug	-37	-25
drugs	55	17
dry	1	-11
dry fruit	-15	-15
dubai	19	1
due	107	160
due to	95	162
dues	-26	-29
dull	-12	-96
during	-49	-60
dutt	-24	-17
duty	11	97
duty cut	-16	29
e	-52	-37
e commerce	-46	-31
e series	-32	-19
each	22	-5
each as	-35	-31
early	-111	-23
early noon	29	91
early to	-121	-87
early trade	32	19
earnings	62	9
earnings $	171	81
earnings ,	-9	-9
earnings :	-38	-21
earnings growth	12	17
earnings outlook	14	6
earnings take	-16	-8
ease	6	-37
ease on	10	23
eases	-29	77
easier	-33	-18
easing	48	158
east	11	3
east asia	-2	6
eastern	-2	-33
eastern shipping	69	1
ecb	-115	-40
ecb $	27	-14
ecb comments	27	66
ecb easing	23	45
ecb meeting	-25	-8
economic	-14	50
economic data	2	59
economy	123	39
economy $	-2	-35
economy :	44	46
ed	-66	-53
edelweiss	-126	-120
edelweiss $	-79	-33
edelweiss ,	60	23
edelweiss financial	-119	-75
edelweiss securities	-12	-7
edge	71	90
edge $	-51	-75
edge down	10	22
edge higher	13	-7
edge lower	21	110
edge on	11	12
edges	39	119
edges down	8	23
edges lower	1	7
edges up	-17	66
edible	24	6
edible oils	17	5
edserv	-3	-7
education	-40	-74
educomp	57	-19
effect	72	64
effect :	51	53
effect ?	20	13
egypt	72	216
eicher	29	7
eicher motors	89	51
eid	16	-9
eid parry	7	-5
eight	-15	-17
eih	-10	-12
el	-19	-7
el nino	-19	-7
elara	-32	-4
elara capital	-32	-4
elder	14	48
elder pharma	14	48
elected	-27	-36
elected as	-27	-36
election	-34	79
election $	36	84
election results	-33	-23
elections	-16	-39
elections $	-31	-31
elections :	-7	-35
electric to	20	25
electricals	-2	21
electricity	60	11
electrification	-17	-19
electrification corp	73	26
electronic	-22	-31
electronics	-47	-34
elevates	32	-10
em	16	25
em asia	7	21
em currency	9	19
emami	-47	-68
emcure	-27	-46
emcure pharmaceuticals	-27	-46
emerging	103	50
emerging market	74	24
emerging markets	10	-13
emerging stocks	-11	25
emissions	-1	15
emkay	-74	-57
emkay global	-74	-57
empee	12	36
empee distilleries	12	36
employees	-19	-17
encouraging	24	66
end	-171	-133
end $	-25	-19
end :	-37	-37
end at	41	18
end down	2	37
end steady	-12	-7
ends	-4	17
ends 0	19	40
ends at	12	-8
ends day	-2	-24
ends down	6	45
ends flat	15	-5
ends in	19	73
ends lower	6	13
ends near	5	-24
energy	17	-74
energy ,	-34	-27
energy shares	18	22
energy stocks	19	4
engg	-24	-17
engineering	-18	-18
engineers	20	103
engineers india	20	103
engines	-16	-32
ennore	-32	-26
ennore port	-32	-26
enough	-36	-7
ensure	-59	-119
enter	48	-88
enter market	-60	-60
entering	135	106
enterprise	-26	-42
enterprise business	-13	-18
enterprises	87	29
enterprises q4	60	122
entertainment	-83	-82
entertainment network	-9	-10
entities	-80	-87
entities $	-64	-67
entity	-27	-35
environment	-59	-39
epfo	-66	-77
equipment	28	8
equities	123	16
equities $	24	-42
equities :	39	-7
equities in	23	-1
equity	-219	-153
equity $	58	7
equity conversion	-20	-11
equity markets	4	18
era	-4	-16
era infra	9	-3
eros	109	34
eros international	12	-5
escorts	13	6
esop	-36	-44
essar	-3	-16
essar energy	-36	-55
essar ports	67	67
estate	21	57
estate companies	9	3
estate sector	8	1
estates	25	39
estates projects	17	45
estimate	39	26
estimates	116	72
estimates $	51	36
estimates ,	30	6
et	-26	-33
et poll	2	-11
etf	-36	-67
etfs	-9	-53
etfs based	-30	-34
ethanol	38	-22
eu	62	72
euro	12	88
euro $	32	28
euro ,	9	-16
euro dips	10	29
euro hits	-3	10
euro holds	-67	-58
euro zone	-11	108
euronext	-68	-48
europe	16	65
europe shares	9	23
european	126	16
european central	-8	7
european equities	12	10
european markets	20	139
european shares	-18	-5
european stock	99	-189
european stocks	31	76
euros	39	3
even	107	51
even as	57	-11
even if	8	61
ever	58	20
eveready	118	40
eveready industries	-32	-17
everest	5	73
everest kanto	5	73
every	-68	-79
ex	-7	48
examining	-51	-61
exchange	-152	-113
exchange in	-10	-9
exchange to	-64	-35
excise	-4	62
excise duty	-4	62
exciting	49	38
executive	-30	9
executive director	-18	-16
executives	-51	-73
exide	8	-26
exide industries	-20	-20
existing	-24	-24
existing investors	-16	-18
exit	101	311
exit $	63	155
exit from	-23	-19
exits	-14	15
exodus	18	89
expand	-135	-73
expands	-141	-94
expansion	-34	-40
expansion plans	-34	-18
expect	26	-44
expect $	3	-14
expect from	61	10
expect markets	-1	-24
expect nifty	-46	-33
expectation	-18	-3
expectation :	44	-5
expectations	55	50
expectations $	36	1
expectations of	10	9
expected	13	75
expected $	-31	-49
expected to	-38	67
expecting	-56	-43
expects	-107	-74
expects 0	-47	-39
expensive	-42	-36
experiencing	11	85
expert	-27	-2
expert $	27	9
experts	-76	-55
experts $	10	33
experts are	-29	-14
experts see	-29	-6
expire	-16	-16
expire at	-16	-16
expiry	-31	22
expiry $	-48	-39
expiry ;	29	73
export	183	38
export $	23	-23
exporters	-27	-13
exports	6	61
exports $	24	33
exposure	33	84
exposure $	-18	-7
exposure to	46	78
extend	34	59
extend gains	15	3
extend losses	8	53
extended	-72	-108
extends	-36	-8
extends losses	-13	34
extension	-88	-58
extension $	-31	-41
extremely	-11	-69
extremely bullish	20	9
ey	-29	-41
eye	-75	-103
eyed	-94	-13
eyed $	-47	21
eyeing	-49	-41
eyes	-121	-19
eyes $	-20	-19
eyes on	-16	52
f	-68	26
f o	-68	26
face	-26	105
face resistance	1	46
facebook	38	29
faces	74	206
factors	-31	-2
factors that	-20	-12
fail	8	32
fail to	8	32
fails	25	196
fails ;	5	74
fails to	20	135
fairly	16	32
fairly valued	-21	0
fall	-5	191
fall $	-39	-23
fall ,	-19	-35
fall 0	-7	79
fall ;	7	-2
fall as	-38	123
fall below	-10	67
fall for	-65	3
fall further	-15	-24
fall in	61	140
fall on	6	87
fall post	2	10
fall sharply	23	19
fall since	-1	8
fall slightly	15	37
fall to	4	31
fall up	-8	14
falling	108	181
falling crude	57	-25
falling prices	-11	33
falls	19	184
falls $	2	18
falls ,	18	44
falls 0	-7	120
falls ;	69	-36
falls after	5	62
falls as	7	24
falls below	7	26
falls by	-1	7
falls in	8	13
falls on	20	68
falls to	21	80
far	56	112
far $	-49	-60
farm	-3	-10
farmers	7	30
fast	-48	-26
fast track	-16	-10
favour	120	34
fdi	62	20
fdi in	-9	-31
fear	10	139
fears	145	139
fears ,	10	27
fears of	62	54
february	-65	-76
february $	-30	-33
february 0	-27	-34
fed	-81	21
fed $	24	9
fed meeting	75	87
fed minutes	33	-1
fed optimism	8	11
fed taper	-71	-47
federal	23	-44
federal bank	63	17
federal policy	46	-17
federal reserve	-65	-54
fee	2	-45
feel	21	140
feels	22	74
fertiliser	-18	-14
fertilisers	-4	-20
fertilizers	-44	-26
festival	-34	-28
festive	48	17
festive season	48	17
fetch	81	11
few	-154	-88
few days	6	20
few months	-88	-36
fewer	-19	-15
fiat	-26	-22
fiat chrysler	-13	-11
fight	-27	-47
figures	12	32
fii	-144	-95
fii limit	47	43
fii outflow	-10	4
fiis	-197	-181
file	-26	-29
files	-123	-98
files for	-44	-44
files ipo	-16	-13
files papers	-29	-24
filing	10	76
fin	38	15
final	-35	-25
finally	36	22
finance	41	31
finance $	-1	15
finance :	11	3
finance appoints	-18	-18
finance companies	43	22
finance corporation	109	43
finance ministry	-28	-26
finance to	-116	-83
financial	-134	-102
financial $	-22	-20
financial crunch	18	53
financial officer	-10	-10
financial regulators	-7	-5
financial report	-91	-91
financial sector	-16	-19
financial services	-102	-3
financial technologies	35	-41
financials	-17	30
find	-57	56
finding	-21	-10
fine	-101	-178
fine on	-65	-104
fine sciences	-13	-62
finolex	-13	-26
finolex cables	-33	-36
finserv	8	-10
fire	27	6
fire up	-53	-35
firm	-134	-103
firm after	-18	-46
firm as	-85	-55
firmer	-76	-42
firmer $	-4	18
firms	-48	-32
firms $	26	12
firms like	-1	-13
firms to	23	10
first	-33	-42
first time	73	19
first woman	-33	-29
firstsource	44	13
fiscal	-79	-189
fiscal $	-10	-19
fiscal deficit	-91	-86
fiscal year	42	-65
fit	-15	-13
fit and	-15	-13
fitch	-31	-96
fitch $	15	-68
five	-101	-63
five entities	-24	-43
five factors	-20	-12
five reasons	122	25
five things	-30	-31
five trading	-21	-12
five year	8	6
five years	-25	-19
fix	106	27
fix $	25	-4
fixed	-24	-22
fixed income	-24	-22
fixes	-21	-15
fixes ipo	-21	-15
fixing	171	60
fizzle	-3	97
flash	-98	-88
flat	-240	-343
flat $	-84	-145
flat ,	-29	-31
flat :	-62	-89
flat ;	-93	-135
flat after	-42	-68
flat ahead	-62	-89
flat as	-40	-64
flat at	-24	-31
flat by	-67	-108
flat despite	-27	-15
flat in	-48	-83
flat on	-81	-125
flooding	-50	-37
flow	-3	-30
flows	41	-3
flows ,	54	16
fly	-8	-11
fm	-2	9
fmc	-104	-99
fmc $	-12	-16
fmcg	-27	-48
fmcg ,	44	59
fmcgs	17	44
focus	-111	-154
focus $	-47	-10
focus on	-14	-63
fold	132	21
fold $	17	9
fold at	64	29
fold to	54	-9
follow	60	42
food	0	81
foods	93	28
foodworks	5	10
for	-117	-28
for $	-98	-79
for 0	-158	-44
for a	147	3
for auto	33	9
for banks	-20	-11
for better	91	24
for both	-7	-18
for capital	-58	-42
for commodity	-31	-26
for first	53	21
for fourth	24	49
for friday	-11	-15
for global	-52	-80
for gold	52	160
for government	128	41
for in	87	27
for india	65	88
for indian	80	45
for individual	-11	-11
for investing	-39	-49
for investors	72	54
for ipo	35	-4
for ipos	17	8
for it	48	2
for its	-24	-15
for jewellery	40	9
for listing	-4	-7
for long	46	88
for march	-44	-37
for market	66	7
for markets	-42	-64
for monday	-21	-24
for money	-44	-31
for more	-12	79
for next	-37	29
for nifty	39	-23
for now	-55	-87
for omcs	-1	91
for one	-59	-61
for ongc	107	15
for over	12	40
for power	23	13
for psu	-16	74
for q1	-26	-19
for q3	113	39
for raising	-52	-51
for rbi	-38	-37
for reliance	24	76
for retail	-30	6
for ril	-7	-25
for rs	-205	-55
for sale	33	107
for sbi	-137	-93
for second	72	65
for sensex	54	70
for short	115	-1
for sixth	84	44
for some	-51	76
for tech	7	-14
for the	17	53
for third	-2	7
for traders	7	-10
for tuesday	-17	-19
for up	-23	-11
for worst	-2	11
foray	-19	-16
foray into	-19	-16
force	-4	-10
force motors	-4	-10
forces	29	52
forecast	40	-22
forecast $	-40	-61
forecast ,	55	16
forecasts	-38	-63
forecasts $	7	8
foreign	-116	-91
foreign investment	67	26
foreign investors	-19	8
forensic	-28	-31
forensic audit	-28	-31
forex	41	-50
forex ,	42	12
forex market	-37	-31
forex reserves	43	69
forge	57	62
forge q2	-43	-68
forgings	-1	-7
form	53	135
former	-9	-8
forms	-12	-39
fortunes	30	10
forum	-125	-98
forum to	-65	-58
forward	-137	-138
forward :	-76	-51
forward markets	-51	-52
forwards	-93	-126
forwards segment	-12	-11
founder	-23	-18
four	-62	-53
four fold	27	13
fourth	57	48
fourth quarter	37	0
fpo	-94	8
fpo $	-24	-33
fragile	34	23
fray	-14	-22
fray for	-14	-22
free	-72	-72
free bond	-25	-33
free bonds	-11	-45
fresh	159	149
fresh buying	67	1
fresh highs	16	6
fresh life	20	-8
fresh record	39	13
fresh selling	-16	49
friday	-73	-43
friday $	-54	-41
friday ,	-11	-15
from	-63	8
from 0	88	156
from angel	-17	-21
from bonds	24	2
from capital	9	14
from february	-25	-32
from future	-10	-10
from global	1	-27
from investors	3	84
from january	-12	-24
from long	27	5
from lows	-42	-2
from markets	36	65
from record	2	48
from the	103	20
from these	-52	-74
from wipro	-11	-16
frontline	8	96
fruit	-15	-15
fruit prices	-15	-15
fs transportation	15	15
ftil	-94	-52
ftil merger	-21	-23
ftil moves	-15	-13
ftil sells	10	53
ftse	95	-63
ftse after	10	59
ftse edges	22	13
ftse to	3	-26
fuel	93	76
fuel price	67	55
fuel subsidy	40	16
full	-36	-28
fund	-76	-50
fund $	52	136
fund buys	74	7
fund managers	-3	-37
fund raising	-17	-21
fundamental	-57	8
fundamentals	41	-19
fundamentals :	-29	-34
funding	38	-2
funding $	78	16
funds	-23	-58
funds $	3	92
funds to	-46	-51
further	38	55
further $	39	22
further :	-22	-28
further on	4	12
future	-55	-61
future guidance	-10	-10
future retail	30	5
futures	28	78
futures $	119	112
futures 0	-1	7
futures by	13	-11
futures decline	-1	65
futures down	-9	55
futures edge	12	-5
futures extend	12	34
futures fall	-6	56
futures gain	-34	58
futures market	32	-9
futures recover	34	5
futures rise	47	-19
futures soften	-19	41
futures trade	-15	22
futures up	64	-18
futures weaken	-1	16
fx	60	100
fx ;	9	54
fy	152	50
fy 0	152	51
fy11	11	1
fy11 net	7	-1
fy13	34	2
fy13 $	21	-3
fy14	-13	-14
fy15	1	-21
fy15 $	16	12
g	-43	-31
g chokkalingam	-1	11
gaba	79	91
gaba $	79	91
gail	19	42
gain	183	64
gain 0	21	59
gain ?	-39	-25
gain ahead	17	6
gain as	98	4
gain from	81	35
gain in	53	10
gain on	29	2
gainer	19	9
gainer $	19	9
gaining	-51	-89
gains	179	92
gains $	70	138
gains ,	-87	-3
gains 0	42	-4
gains ;	76	28
gains after	-80	-9
gains as	142	82
gains in	12	3
gains on	30	-4
gajendra	28	-24
gajendra nagpal	81	10
gamble	27	12
game	16	14
game changer	-6	9
gammon	13	1
gammon infra	8	3
gap	-21	-57
gap down	-37	-65
gas	-50	-84
gas price	2	8
gaurang	61	35
gaurang shah	61	35
gaurav mehta	-15	-3
gdp	60	38
gdp data	-56	-73
ge	-6	1
gems	0	14
general	-54	-43
general insurance	-37	-28
generic	7	0
genpact	-8	-5
geojit	-7	-10
geojit bnp	51	33
geometric	143	38
geopolitical	16	-116
geosphere	-24	-25
geosphere capital	-24	-25
german	55	92
german data	-5	35
germany	29	11
germany zew	5	19
get	211	47
get into	73	76
get out	34	101
get re	-6	-18
gets	151	89
gets shareholder	7	-4
getting	92	37
ghosh	-6	-20
ghosh $	14	-7
ghosh ,	-21	-17
gift	25	7
gillette	13	27
gillette india	13	27
girish	36	52
girish pai	36	52
gitanjali	26	29
gitanjali gems	26	29
give	2	-22
give good	62	26
gives	59	38
gives 0	-8	-25
glenmark	33	-4
glenmark pharma	14	-3
global	-81	50
global cues	33	63
global economy	54	22
global factors	-31	-30
global growth	7	22
global markets	-49	11
global oil	-51	63
global trend	26	6
globe	-29	-18
gloom	135	21
glory	6	-22
glory $	22	-13
glum	-2	58
gmdc	4	31
gmr	-85	-35
gmr infrastructure	-15	99
go	65	66
go beyond	62	21
go for	19	-34
go short	5	75
go up	59	68
goa	-26	-3
goa ,	-37	-34
godrej	22	62
godrej ,	8	3
godrej properties	23	68
goenka	-26	-27
goes	22	119
going	7	-5
going ahead	12	-11
going forward	-76	-51
going to	95	86
gold	152	41
gold $	1	14
gold ,	85	-32
gold and	11	-11
gold at	23	63
gold declines	-3	57
gold demand	82	-14
gold drops	0	8
gold extends	-13	32
gold holds	28	82
gold imports	36	27
gold in	3	26
gold loan	-30	-15
gold may	168	82
gold prices	11	38
gold rises	32	7
gold silver	-8	58
gold steady	-142	-98
gold to	-32	-48
gold trades	-50	-73
goldman	-80	-64
goldman sachs	-80	-64
good	245	24
good :	15	1
good bet	77	17
good bets	29	5
good buy	-1	20
good for	89	14
good in	26	-5
good investment	-33	-34
good long	53	-24
good news	2	-45
good pick	39	14
good portfolio	8	-2
good returns	81	36
goods	116	62
goods ,	56	48
goods stocks	5	11
goodyear	11	2
goodyear india	11	2
gopalakrishnan	-17	-12
gorakshekar	-1	11
gorakshekar $	-1	11
gorakssakar	126	84
gorakssakar $	126	84
goswami	53	14
goswami $	53	14
governance	-43	-65
government	112	-23
government $	59	-11
government bond	-11	-6
government bonds	-106	-24
government for	-45	-45
government plans	-1	-14
governor	-33	12
governor $	-13	41
govt	-189	-159
govt approves	28	7
govts	20	31
gowda	29	15
gowda presents	29	15
gram	-33	-28
grasim	-16	-11
great	48	-18
great eastern	-2	-33
greaves	145	98
greaves cotton	96	82
greece	37	64
greek	125	41
greek deal	5	13
greek debt	61	-8
green	54	-13
green $	87	12
grey	-58	25
grey market	-11	53
gross	-61	-56
ground	-91	-113
groundnut	33	-11
groundnut oil	33	-11
group	-150	1
group $	13	62
group ,	-60	-47
group appoints	-6	-11
group companies	11	6
group firm	30	83
group stocks	15	13
grow	86	146
growing	-143	-32
grows	49	66
grows $	-9	43
grows 0	0	21
grows by	28	-1
growth	153	274
growth $	178	43
growth ,	-26	-51
growth :	19	0
growth for	21	31
growth in	41	-2
growth makes	17	-7
growth of	-1	53
growth prospects	26	6
growth worries	35	23
gsk	4	-53
gsk consumer	-49	-58
gsk pharma	56	6
gspc	53	21
gspc raises	53	21
gst	-26	1
guar	-25	-6
guard	28	2
guargum	6	10
guargum futures	10	10
guarseed	24	11
gubbi	11	-10
gubbi $	11	-10
guidance	-77	-126
guidance $	14	-8
guidance ,	-43	-69
guidance for	-19	-19
guidelines	-31	-34
gujarat	-56	-117
gujarat plant	-10	-14
gujral	25	42
gujral $	-62	42
gujral ,	96	-24
gulf	-17	3
gupta	-14	-12
gupta appointed	-8	-6
gur	-43	-75
gur prices	-57	-46
gvk	82	60
gvk power	56	64
h	-6	6
h1	8	0
had	-45	-45
had a	-37	-26
half	-24	54
hangs	-57	-36
happen	-61	-9
happening	24	81
hard	-46	-4
hard $	-4	36
hardening	-14	21
harendra	56	1
harendra kumar	56	1
has	-43	-80
has been	30	144
has good	49	-17
have	-25	6
have a	56	34
have good	63	15
have to	-101	4
havells	112	47
havells india	92	47
haven	-28	16
hazari	-19	4
hazari $	-19	4
hc	1	-56
hcc	-24	-42
hcl	10	-79
hcl tech	26	-49
hcl technologies	18	6
hdfc	-8	-37
hdfc ,	25	-4
hdfc bank	-16	-24
hdfc with	1	13
hdil	42	63
head	-121	-165
head $	-75	-103
head ,	-63	-81
head for	63	160
head india	-26	-19
head of	-36	-43
head quits	-25	-42
head towards	186	58
headed	-94	-63
headed ?	-29	-22
heading	101	-4
heads	-91	-57
heads for	-16	-14
heads of	-76	-48
headwinds	38	32
heal	6	-8
health	-35	-37
healthcare	31	-31
healthy	101	25
hear	-12	-21
heard	54	23
heard on	54	23
hearing	-16	-10
hearing on	-16	-10
heat	5	100
heavy	11	75
hedge	33	23
hedge funds	55	44
heidelberg	-18	12
heidelberg cement	-18	12
held	22	46
help	-78	-188
help ,	-89	-111
help ftse	30	14
helped	112	33
helps	32	9
hemang	-35	-42
hemang jani	-35	-42
hemant	-27	-47
hemen	16	5
hemen kapadia	16	5
hemindra	-19	4
hemindra hazari	-19	4
here	-154	-145
here are	-71	-43
here what	89	25
here why	-42	-42
heres	-11	7
hero	46	33
hero motocorp	-3	26
hexaware	42	15
hexaware technologies	55	23
high	162	50
high $	169	85
high ,	-19	50
high :	83	-27
high ;	111	12
high after	66	10
high ahead	7	1
high as	94	-3
high costs	-55	-17
high court	-55	22
high in	-59	-38
high input	0	26
high of	18	4
high on	119	27
high valuations	72	-34
high versus	7	65
higher	185	168
higher $	95	23
higher ,	-18	-26
higher :	-91	-55
higher ;	38	7
higher on	41	3
higher supply	-10	17
higher than	41	101
highest	86	20
highs	61	59
highs $	24	17
highs ;	54	29
highs today	21	7
hikal	-13	-12
hike	100	8
hike $	-12	47
hike ,	-72	-66
hike in	52	19
hike to	71	28
hikes	192	95
hikes stake	74	-2
hindalco	30	98
hindalco industries	62	-3
hinduja	48	-23
hinduja global	71	-1
hindustan	25	30
hindustan copper	24	53
hindustan zinc	34	14
hindusthan	-93	-58
hints	35	102
hints at	35	102
hire	-10	-13
hires	-34	-22
his	-47	-47
his firm	-17	-17
history	-43	-66
hit	70	1
hit $	108	42
hit 0	-72	-119
hit asia	14	39
hit by	-31	-29
hit fresh	20	-9
hit market	-25	-33
hit multi	-3	11
hit new	38	20
hit the	-33	-47
hits	140	95
hits 0	-11	-105
hits global	-63	-72
hits record	-19	39
hits sbi	15	41
hits upper	67	-10
hitting	48	122
hitting 0	85	150
hitting record	41	20
hive	6	3
hive off	6	3
hmt	29	-4
hmt surges	29	-4
hnis	-52	-44
holcim	6	54
hold	-60	-88
hold ,	37	99
hold at	79	-23
hold on	-110	-85
holders	-76	-62
holding	-234	-163
holding the	-134	-87
holdings	77	166
holdings in	14	104
holds	-30	-42
holds 0	-128	-91
holds above	120	24
holds below	-38	52
holds firm	-14	-49
holds steady	-74	-48
holds the	-6	-65
holiday	-54	26
holiday truncated	-27	-32
holidays	-25	-32
holidays debuts	45	19
honda	59	131
hong	-38	2
hong kong	-38	2
hope	18	53
hope $	37	9
hopes	193	7
hopes $	112	-2
hopes of	49	-10
hopes to	-6	-16
hot	90	4
hotel	59	-6
hotels	77	19
hotels resorts	20	6
hours	-66	-102
house	-47	-69
house arrest	0	8
houses	-74	-66
housing	64	38
housing data	-20	9
housing finance	113	36
how	-111	-92
how to	-33	-39
hpcl	60	5
hpcl ,	22	10
hpcl in	10	45
hr	-48	-47
hr $	-18	-24
hrudayalaya	20	14
hsbc	-109	-34
hsil	51	-2
ht	-18	-12
ht media	-18	-12
huge	117	123
hul	42	14
hul ,	23	-5
hul :	-53	-36
hurdle	-9	12
hurt	-12	113
hurt sentiment	2	8
hurts	-6	61
hyundai	-42	-22
i	-25	17
ibm	-16	-11
icex	25	13
icici	-56	6
icici bank	10	76
icici prudential	9	1
icici securities	-21	-11
icicidirect	-60	-38
icicidirect .	-60	-38
idbi	42	-18
idbi bank	103	32
idea	2	43
idea cellular	40	-6
ideas	-115	-107
ideas $	5	-24
ideas by	-51	-32
ideas for	-19	-17
identity	-26	-29
idfc	18	-27
idfc mf	-7	-12
if	-6	46
if it	93	30
if the	-48	-30
ifc	96	19
ifc raises	66	6
ifci	12	1
ifo	86	67
igate	-6	-18
igl	-1	-58
iias	-66	-53
iifcl	-20	-26
iifl	-38	-54
iifl $	-40	-35
iip	15	49
imf	24	-8
immediate	-37	124
immediate support	-12	82
immediately	-54	1
immediately :	-54	1
impact	-71	59
impact :	-6	1
impact india	-27	-45
impact on	8	-13
implement	-79	-62
implementation	6	-2
import	77	106
import curbs	110	-25
important	-64	-46
imported	-60	-48
imports	-81	-25
imports $	12	34
improve	38	0
improved	125	76
improvement	15	4
improves	-2	33
improves $	-29	27
improves :	28	11
improving	88	33
improving fundamentals	16	7
in	-9	24
in $	13	33
in ,	25	101
in 0	-86	-100
in :	66	24
in a	-78	-135
in april	-62	-30
in asia	-4	27
in asian	-75	-100
in august	10	3
in auto	52	34
in aviation	9	0
in axis	-44	-25
in banking	16	-13
in biggest	0	12
in bond	19	57
in bribery	14	91
in china	-18	41
in coming	-20	-18
in contract	25	25
in corporate	-3	8
in debut	10	22
in december	43	-4
in demand	-183	-40
in domestic	36	98
in early	76	120
in europe	8	2
in financial	-32	-56
in five	-43	-23
in fmcg	-65	-84
in focus	-47	-10
in for	50	1
in fray	-14	-22
in futures	104	-34
in fy	76	29
in fy13	62	24
in fy15	35	19
in global	-52	87
in gold	57	19
in government	61	39
in green	119	29
in gujarat	3	39
in india	-110	-41
in indian	-14	-15
in infosys	4	-8
in insurance	-32	-37
in intraday	-38	-63
in it	101	84
in its	-13	-18
in january	61	81
in july	-4	-10
in june	-44	-52
in just	16	5
in last	-53	-26
in law	-15	-17
in line	-68	-89
in london	-26	-17
in long	31	125
in m	-6	-12
in making	-1	40
in march	157	91
in market	-69	-11
in markets	-81	-34
in maruti	-11	-32
in may	36	4
in media	39	13
in metal	26	0
in mid	20	5
in midcaps	-70	-58
in more	11	9
in morning	39	43
in ncdex	-77	-70
in near	16	-52
in nearly	2	6
in net	38	21
in new	61	-11
in next	69	-63
in nifty	0	-16
in nsel	-33	-30
in october	-102	-80
in oil	32	57
in one	11	13
in ongc	13	2
in pharma	39	-27
in power	-28	-22
in profit	51	25
in psu	12	27
in q1	-91	-78
in q2	-88	-68
in q3	-89	-104
in q4	6	112
in race	-7	-10
in range	25	74
in red	-48	131
in reliance	8	-4
in rupee	114	-33
in september	-9	-44
in short	0	76
in sight	-45	-57
in steel	-10	12
in stock	-26	-46
in telecom	-4	-24
in terms	4	-18
in the	158	216
in thin	-59	-68
in three	27	-9
in tight	-22	-29
in to	87	18
in two	19	7
in us	-67	-22
in volatile	-15	-16
in wake	29	103
in weak	80	20
inc	-66	-64
inc $	-31	-57
inch	85	-4
including	19	-17
income	39	83
income $	33	10
income ,	-2	27
increase	50	-1
increase in	59	8
increased	9	121
increased supply	17	77
increases	20	-25
increases 0	21	6
incs	-26	12
ind	38	4
independent	-16	-55
independent director	-36	-51
index	-8	-46
index $	3	-22
index :	19	8
index to	-13	-9
indexes	-35	-49
india	-68	-136
india $	-89	-120
india ,	-54	16
india :	63	2
india ;	2	6
india ?	44	-41
india appoints	-25	-26
india bond	16	98
india cements	-19	-18
india ceo	-17	-26
india consumer	-21	-17
india demand	14	6
india falls	16	54
india gold	71	-9
india head	-29	-31
india inc	-32	-23
india incs	-26	12
india infoline	-7	-7
india ltd	-29	-54
india may	-107	-60
india md	-24	-32
india net	36	24
india operations	-36	-31
india posts	-83	-82
india q1	37	27
india q2	4	11
india q3	12	9
india q4	9	6
india raises	96	38
india rallies	7	3
india rally	26	10
india surges	12	3
india to	-5	-7
india with	10	9
indiabulls	-20	-13
indian	-100	26
indian bank	66	11
indian equities	38	-28
indian hotels	43	4
indian markets	-20	-32
indian stocks	-14	40
indias	60	4
indicate	12	-1
indices	-2	40
indices $	196	60
indigo	-17	-11
individual	-11	-11
indo	-16	-55
indo rama	-8	-40
indonesia	7	23
indraprastha	-16	-25
indraprastha gas	-16	-25
inds	-46	-40
indusind	41	61
indusind bank	41	61
industrial	132	43
industrial demand	11	0
industrial oils	96	37
industrials	-11	117
industries	28	15
industries $	-85	-63
industries :	54	35
industries announces	13	-32
industries q3	82	29
industries surges	8	2
industry	39	189
industry $	22	88
industry to	-9	-8
infinite	-35	-29
infinite computer	-35	-29
inflation	6	-59
inflation data	46	-113
inflow	-94	-42
inflow a	-98	-40
inflows	-172	-122
info	68	-9
info edge	68	-9
infoline	-7	-7
information	-40	-78
infosys	19	3
infosys $	-56	-15
infosys ,	31	-39
infosys :	26	-12
infosys q1	-7	-6
infosys results	60	15
infosys to	-15	0
infotech	-35	-28
infra	42	92
infra sector	24	6
infra stocks	-68	-39
infrastructure	-149	-32
infrastructure ,	40	29
infrastructure bonds	-23	-20
infrastructure stocks	-3	-45
infratech	-14	-2
infratel	-62	-42
infusion	-34	-28
infusion $	-34	-28
ing	-15	-13
initial	-16	93
initial gains	10	53
initial public	-27	-29
initiate	-43	28
initiatives	-25	-28
initiatives from	-37	-29
inks	-9	31
inox	22	-13
inox wind	-24	-19
input	20	107
input cost	13	80
input costs	1	23
insider trading	-4	47
institutional	-50	-63
institutional investors	2	-23
insurance	-180	-220
insurance $	-64	-56
insurance bill	-43	-78
insurance corporation	-10	-7
insurance stocks	30	6
intel	-11	15
interest	-15	4
interest $	-8	-22
interest in	-25	-60
interest rate	29	6
interest rates	-23	-18
interesting	-38	-30
interglobe	10	1
interim	-48	-62
interim ceo	-30	-40
interim dividend	-8	-41
interim relief	-10	0
international	39	-27
international appoints	-19	-20
internet	-73	-47
intervention	-32	-107
intervention $	-5	-16
intl	15	8
into	111	48
into equity	65	10
into it	71	-7
intraday	-123	-147
intraday trade	-38	-63
intraday trading	-32	-25
introduces	-17	-23
inventory	-73	-28
invest	75	21
invest in	42	4
invested	-64	-51
invested in	-64	-51
investing	-88	-97
investing in	-39	-49
investment	3	-58
investment :	20	8
investment ideas	3	-13
investment in	-18	-55
investment manager	-63	-36
investments	43	-29
investments $	-5	-22
investor	26	44
investor confidence	-18	58
investor interest	88	45
investor sentiment	66	119
investor wealth	92	45
investors	-42	64
investors $	-2	24
investors ,	-45	-69
investors :	-24	0
investors buy	51	-33
investors can	25	-1
investors do	7	30
investors exit	-3	79
investors forum	-71	-64
investors in	-50	-45
investors jittery	7	26
investors look	-22	53
investors may	86	125
investors on	-76	-76
investors should	35	75
investors to	-70	-71
ioc	-26	-91
ioc ,	-60	-63
ipca	5	41
ipca laboratories	2	7
iphone	9	30
ipo	-162	-168
ipo $	-155	-138
ipo ,	5	23
ipo :	-58	-43
ipo ;	-46	-24
ipo application	-41	-60
ipo in	3	-18
ipo may	-25	-17
ipo of	-50	-54
ipo opens	22	-11
ipo oversubscribed	-18	-21
ipo plans	18	50
ipo price	-111	-71
ipo subscribed	-107	-79
ipo to	-24	-33
ipos	-63	-36
iran	47	21
iran deal	19	5
irani	100	71
irani $	121	34
iraq	-47	-48
irb	7	6
irf	54	-29
irfc	-61	-50
irfc to	-9	-5
iron	14	29
iron ore	14	29
irrigation	5	24
is	-87	-100
is a	145	76
is coming	-43	-40
is going	78	82
is it	-71	-71
is more	-20	42
is new	-34	-37
is not	-33	26
is now	11	60
is possible	-63	-78
is the	35	-78
is visible	12	-12
ispat	1	-35
issue	-59	-50
issue $	125	41
issue ,	14	42
issue ;	-10	-10
issue in	-18	-21
issue may	-37	-30
issue of	-13	-11
issue price	26	9
issue subscribed	8	7
issue to	-50	-57
issuers	-24	-16
issues	-8	12
issues $	-77	-68
issues guidance	-16	-14
issues may	135	93
it	78	34
it ,	24	-6
it :	28	42
it a	16	56
it and	-26	-4
it companies	22	47
it firms	30	55
it is	-45	-33
it likely	17	4
it may	-46	-75
it sector	-85	-81
it space	82	89
it stocks	-22	-90
it the	41	46
it to	-18	-15
it will	-27	-32
itc	12	85
itc ,	-15	71
itc :	61	-10
its	33	-28
its dal	22	13
iv	44	117
iv subramaniam	30	100
iv subramanium	15	17
ivrcl	4	12
j	-91	-43
j k	-36	4
j shah	-47	-48
jagdish	12	44
jagdish malkani	12	44
jagran	31	-4
jagran prakashan	30	-2
jaguar	16	42
jaguar land	16	42
jaideep	53	14
jaideep goswami	53	14
jain	58	42
jain $	23	64
jain ,	35	-39
jain irrigation	5	24
jaiprakash	-6	0
jaiprakash power	-13	-10
jaitley	-63	-27
jammu	-16	-5
jammu and	-26	-9
jan	35	-16
jan mar	48	-7
jani	-35	-42
jani $	98	31
jani ,	-133	-80
january	25	40
january $	-34	-27
january 0	-32	-40
january march	25	88
japan	-69	-59
jayakumar	-15	-11
jaypee	2	6
jeera	74	29
jeera ,	63	15
jeera futures	0	14
jet	23	8
jet airways	21	-3
jeweller	23	10
jewellers	-37	-46
jewellery	-46	-70
jewellery is	-31	-31
jewellery stocks	19	-17
jgbs	-87	7
jhunjhunwala	28	11
jignesh	-26	37
jignesh shah	-26	37
jimmy	-34	-33
jimmy choo	-34	-33
jindal	0	19
jindal steel	2	21
jitendra	-18	-46
jitendra mehta	-45	-47
jitendra sriram	35	4
jitters	6	19
jitters $	4	13
jittery	40	103
jittery $	24	71
jk	14	2
jlr	24	1
jm	-11	-14
job	-25	-15
jobs	-63	-42
jobs data	-6	-60
jobs report	1	-9
join	15	0
joins	-162	-162
jones	-27	-27
jones $	-26	-25
joshi	31	7
joshi $	33	17
joshi ,	-2	-11
jp	62	57
jp associates	22	50
jp morgan	-95	-62
jpmorgan	-93	-100
jspl	-25	99
jspl ,	-9	17
jsw	11	-45
jsw steel	-1	-43
jubilant	60	75
jubilant foodworks	5	10
july	-5	-9
july $	-62	-41
july 0	-13	-15
jump	92	40
jump 0	-8	28
jump in	25	7
jump up	6	0
jumps	152	-11
jumps 0	75	-50
jumps by	47	13
jumps on	29	11
jumps over	44	11
juncture	10	28
juncture :	10	28
june	-119	-87
june $	11	28
june 0	-31	-25
june f	-2	34
june quarter	-73	-116
just	-21	10
just 0	16	5
just dial	32	-3
just one	-26	-17
justdial	-22	3
jv	-36	-67
jyothy	12	4
jyoti	113	64
jyoti structures	106	40
k	-129	-91
k bank	-36	4
k sinha	-9	-11
kajaria	59	23
kajaria ceramics	36	12
kakkarr	-22	23
kakkarr $	-22	23
kalpataru	78	4
kalpataru power	78	4
kansai	12	4
kansai nerolac	12	4
kanto	5	73
kapadia	16	5
kapadia $	16	5
kapoor	-15	-13
karl	-37	-29
karnataka	-56	-39
karnataka bank	18	4
kartik	-21	-17
kartik kaushik	-21	-17
karur	34	17
karur vysya	34	17
kashmir	-16	-5
kashmir bank	-16	-5
kaushik	-21	-17
kaushik to	-21	-17
kaveri	29	65
kec	-27	-39
kec international	-31	-39
keep	19	33
keeps	8	7
keeps rates	36	-1
kelkar	-21	-11
kenneth	-5	13
kesoram	-26	-77
kesoram industries	-26	-77
ketan	58	-1
key	-111	-103
key ;	3	-62
key level	-26	-21
key support	9	-11
key takeaways	-40	-38
key to	31	1
khattar	21	13
khattar $	32	26
khemani	70	17
khurana	42	-20
khurana $	42	-20
kick	64	26
kingfisher	11	91
kingfisher airlines	11	91
kings	76	50
kings $	1	-12
kiran	-48	-41
kiran mazumdar	-48	-41
kirloskar	77	16
kirloskar oil	-54	-50
know	-47	-30
know about	-47	-30
kohli	55	72
kohli $	27	8
kolkata	26	77
kong	-52	-10
kong ,	-9	-17
kong benchmark	-13	43
kong shares	1	62
kong stocks	-11	-99
korea	-81	-18
korean	17	36
korean shares	1	19
korean stocks	-2	11
kotak	-42	-32
kotak mahindra	31	20
koutons	40	10
koutons retail	40	10
kr	-34	19
kr choksey	-34	19
krbl	10	3
kshatriya	-15	-19
kshatriya ,	-15	-19
kumar	-31	-56
kumar $	37	-14
kumar ,	-32	-4
kunj	17	38
kunj bansal	17	38
kyc	-7	-5
kyc details	-7	-4
l	102	64
l t	102	64
lab	15	7
laboratories	14	29
laboratories ltd	3	9
labs	0	31
lack	53	69
lack of	53	69
lacklustre	-9	-93
lacklustre trade	72	-5
lags	-4	52
lakh	21	19
lakh $	37	44
lakh crore	21	21
lakh fine	-18	-16
lakh shares	103	139
lakshmi	-17	-12
lakshmi vilas	-18	-11
lal	32	3
lal pathlabs	39	8
lanco	-1	15
lanco infratech	-6	-2
land	27	98
land rover	16	42
lands	14	31
lap	19	6
lap up	19	6
large	14	-10
large cap	-40	-3
largecap	-22	-47
larsen	21	83
larsen toubro	21	83
last	-71	-96
last 0	3	7
later	-25	-46
later $	-29	-48
latest	-52	-57
launch	-57	-78
launch $	-28	-8
launch rs	-30	-23
launches	-102	-142
launches new	-41	-41
law	-28	-39
law kenneth	-15	-17
lawsuit	-66	-79
lead	1	7
lead $	26	5
lead citi	-21	-17
lead gains	11	1
lead prices	9	-3
lead the	-39	-33
leads	56	33
leads asia	31	35
least	12	49
led	-87	-144
left	161	159
left $	41	9
legal	-4	14
leisure	18	5
lender	-45	47
lenders	2	-11
lending	-1	33
less	52	53
level	-32	-41
level $	28	47
level :	-23	8
level changes	-104	-65
level for	-1	-22
level in	-5	-10
level to	125	41
levels	-46	-26
levels $	28	85
levels :	30	32
levels ;	-58	-45
levels around	-46	-77
levels closer	53	73
levels in	-49	-39
levels next	-84	-46
levels of	-78	-70
levels on	156	53
leyland	-21	-71
lic	-1	65
lic housing	10	1
licence	54	16
lies	-54	-49
life	-23	-101
life $	-11	-9
life high	47	-2
life insurance	-41	-42
life sciences	33	-20
lifesciences	0	21
lift	34	2
lifts	174	-2
light	-60	-42
like	111	91
like tcs	23	3
likely	93	-56
likely :	-107	-58
likely ;	-2	-12
likely to	193	30
lilladher	32	74
lilladher $	32	74
limit	-52	-54
limit $	-15	-8
limit on	11	-2
limit to	-6	7
limited	-184	-93
limited $	-8	-11
line	-121	-133
line up	-67	-40
line with	-68	-89
lines	22	6
lines up	-54	-32
linger	-52	-51
linger $	-52	-51
link	49	-11
linked	15	-17
linked stocks	41	15
liquidity	-57	93
liquidity in	11	29
liquidity overhang	15	41
liquor	9	21
list	-103	-78
list shares	-36	-32
listed	-92	-87
listed companies	-35	-28
listed firms	-10	-13
listed on	-35	-38
listing	-38	-84
listing $	-36	-25
listing :	-33	-24
listing of	-11	-19
listings	-52	-33
lists	-142	-94
lists at	-25	-20
lists on	-68	-50
little	-157	-68
little changed	-78	6
lloyd	-3	-16
lng	42	24
lng prices	1	6
loan	45	40
loan to	30	27
loans	-5	-15
loans $	26	4
loans ,	-43	-33
local	40	-1
lodha	-20	-23
logistic	50	23
logistic companies	33	12
logistics	79	-6
logs	44	55
logs 0	22	2
lok	-47	-41
lok sabha	-47	-41
london	-13	-164
london copper	-29	-28
long	108	71
long $	4	81
long positions	-66	-60
long term	118	43
longer	20	23
longer term	-5	20
look	73	148
look at	80	96
look attractive	-47	-39
look for	-48	14
look good	44	-7
look to	51	81
looking	-82	-85
looking at	-26	-45
looking to	-64	-48
looks	35	-34
looks a	14	-11
looks attractive	52	23
looks good	12	4
looks to	-120	-134
looks weak	-3	20
looms	25	-2
lose	34	101
lose rs	10	48
loser	7	20
loser $	7	20
losers	6	36
loses	33	173
loses 0	-2	30
loses steam	12	63
losing	87	27
loss	-86	33
loss $	106	43
loss at	-184	-249
loss in	-23	86
loss narrows	80	173
loss of	-84	-27
loss shrinks	31	120
loss widens	31	140
losses	120	123
losses $	66	3
losses ,	1	71
losses after	43	39
losses as	8	88
losses on	2	21
lot	64	-5
lot of	108	6
love	-26	-10
low	11	137
low $	33	136
low ,	58	55
low after	-23	58
low demand	-11	43
low in	8	13
low of	9	26
low on	20	93
low spot	-2	7
low vs	4	23
lower	96	206
lower $	0	30
lower ;	25	64
lower after	0	9
lower as	78	29
lower in	5	15
lower levels	-5	-31
lower oil	179	-97
lower on	-30	51
lower than	3	24
lowest	12	58
lowest in	-4	7
lowest since	14	32
lows	-63	87
lows $	23	57
lows ,	2	9
lows after	-10	34
lows as	3	49
lse	-64	-43
ltd	-90	0
ltd $	-85	-64
ltd .	6	10
ltd is	16	5
ltd q1	8	19
ltd q2	9	12
ltd reports	-59	-84
ltd with	23	92
lunch	-32	-54
lupin	69	42
lure	-43	-32
lux	-23	-28
lux industries	-23	-28
m	34	-103
m $	9	68
m ,	-4	-10
m cap	113	40
m m	13	26
macro	-85	-77
macros	136	39
made	-35	-49
maggi	13	17
maharashtra	-47	-97
maharashtra seamless	43	4
maheshwari	40	3
mahindra	48	-28
mahindra ,	9	-9
mahindra bank	25	20
mahindra mahindra	7	-3
mahindra with	8	19
maiden	-9	-25
maintain	89	33
maintains	-5	-18
maize	13	5
maize futures	13	5
major	-6	-92
majors	-52	-53
make	17	-44
make a	106	-58
make fresh	10	8
make in	-8	18
make india	45	9
make it	-17	-16
makemytrip	-55	-41
maker	-29	-31
makers	-8	-3
makers $	-44	-25
makes	217	109
makes fresh	20	-8
makes it	36	14
making	86	28
making :	8	27
making markets	46	27
malkani	-3	30
malkani $	51	83
malkani as	-13	-12
man	-37	-4
manage	-18	-17
management	44	-81
management $	-139	-94
manager	-66	-39
manager $	-63	-36
managers	-36	-89
managers $	-40	-71
managers this	42	10
managing	-92	-110
managing director	-83	-98
manappuram	-18	-9
manappuram finance	-20	-12
mangalore	53	23
mangalore chemicals	50	24
manghnani	2	-26
manipulation	-16	-24
manish	64	39
manish sonthalia	63	23
mantri	14	-41
mantri $	101	5
manufacturers	12	5
manufacturing	63	44
manufacturing data	5	25
many	-7	80
mar	15	-30
maran	136	51
march	35	34
march $	2	29
march 0	-76	-91
march qtr	3	11
march quarter	131	101
march series	-16	-16
margin	111	137
margin ,	15	41
margin pressure	14	62
marginal	-38	-28
marginally	24	26
marginally to	9	2
marginally up	10	-2
margins	36	125
margins $	49	39
marico	-35	34
mario	-46	-48
mario draghi	-46	-48
mark	-53	-11
mark :	-49	0
market	-67	-102
market $	2	77
market ,	6	-59
market :	25	3
market ;	29	93
market debut	29	41
market due	6	17
market expert	27	9
market for	16	-34
market gives	53	26
market higher	-98	-60
market is	96	88
market may	-10	-15
market meltdown	-18	-11
market on	0	-23
market remains	-12	13
market sentiment	-28	-18
market strategist	95	16
market this	-1	41
market to	112	52
market with	11	-3
market wrap	-30	-29
marketing	19	-1
marketing $	-43	-49
marketing companies	-28	-23
markets	-139	-95
markets $	-29	94
markets ,	-51	-28
markets :	-115	-89
markets ;	47	35
markets are	48	-26
markets at	17	-9
markets await	-8	-30
markets commission	-51	-52
markets fall	13	28
markets likely	43	76
markets may	-84	-145
markets on	-73	-86
markets rally	36	8
markets rise	47	6
markets this	-55	-53
markets to	50	39
markets will	-56	90
markets with	80	74
marks	-4	-10
mart	22	43
martin	18	43
maruti	34	-3
maruti ,	9	4
maruti in	-1	-10
maruti stock	22	-6
maruti suzuki	-39	-50
masala	24	21
masala bonds	24	21
massive	7	27
mastek	34	10
mat	-22	-21
match	-67	-47
matrix	-76	-95
matter	62	-7
maturity	26	5
max	12	-4
max india	34	16
max new	-25	-19
may	-97	50
may $	17	5
may 0	-41	-44
may be	24	-50
may buy	-101	-107
may consolidate	-25	-26
may continue	76	41
may correct	-9	43
may end	-24	-40
may expire	-16	-16
may face	22	49
may find	-17	104
may get	-21	-103
may give	39	1
may go	12	7
may have	31	69
may head	-116	-91
may hit	-95	-12
may hurt	6	18
may impact	-28	2
may move	47	-33
may not	-62	-3
may offer	-34	-55
may push	58	-16
may raise	82	30
may reclaim	-13	-24
may retest	-48	21
may return	-25	-37
may rise	-131	-37
may see	-33	-59
may take	-50	45
may touch	-29	88
may trigger	18	-7
maytas	-42	-66
maytas infra	-42	-66
mayuresh	-20	-13
mayuresh joshi	-20	-13
mazumdar	-48	-41
mazumdar shaw	-41	-34
mcafee	-11	-8
mcap	8	18
mcfl	-40	-40
mcx	-97	-29
mcx $	-65	-58
mcx ,	-6	-19
mcx sx	-56	-49
md	-138	-112
md $	-57	-53
md ,	-32	-34
md and	-15	-17
md ceo	-9	-7
md of	-18	-19
me	-48	-37
me :	-48	-37
measures	79	107
measures $	23	54
mechanism	-66	-48
mecklai	-91	-91
mecklai financial	-91	-91
media	9	-55
media $	-18	-15
media q3	-10	-7
media space	39	13
media stocks	2	7
medium	58	-4
medium term	21	-9
medium to	29	-8
meet	-20	-81
meet $	14	-20
meet capex	53	21
meet on	-83	-112
meeting	43	90
meeting $	35	25
meetings	32	16
meetings $	45	25
meets	-62	-78
mega	11	-13
mehraboon	100	65
mehraboon irani	100	65
mehta	-67	-52
mehta $	84	72
mehta ,	-72	-35
mehta quits	-28	-45
meltdown	-2	21
member	-56	-25
member ,	-48	-16
members	-28	-53
membership	-8	-8
menthol	7	3
menthol rises	7	3
mercator	71	27
mercator lines	71	27
merchant	-17	-24
merger	7	-43
merger $	-1	-11
merger with	-1	-12
metal	-19	53
metal stocks	4	98
metals	95	100
metals ,	69	-3
metro	15	1
mf	-105	-29
mf $	-97	-58
mf distributors	-6	-5
mfs	117	47
micro	9	31
microfinance	-7	9
microfinance :	1	21
microfinance gains	36	13
microsoft	10	40
mid	92	-11
mid cap	117	34
mid caps	19	49
mid sized	30	3
mid small	-27	-41
midcap	38	17
midcap it	-82	-19
midcap pharma	19	8
midcaps	-48	-11
midpoint	36	-60
midpoint $	-78	-125
midpoint fix	106	40
might	-193	-76
miles	116	47
milk	-17	-25
milk prices	5	-13
mill	14	105
mill owners	14	105
millers	6	-3
millers buying	6	-3
million	-16	-57
million $	-34	-27
million ;	6	1
million in	14	-2
million ipo	-22	-12
million to	-10	45
mills	95	29
mind	-44	-54
mind $	-44	-54
mindtree	22	-40
mindtree and	49	-11
miners	41	45
miners help	30	14
mines	9	13
mines $	9	13
minimum	41	123
mining	76	22
ministry	-49	-38
minutes	0	-31
minutes $	113	32
misses	14	14
mitesh	30	21
mitesh thacker	30	21
mix	-84	-113
mixed	-249	-259
mixed after	-97	-99
mixed ahead	-61	-62
mixed bag	-128	-83
mixed in	-40	-53
ml	-71	-46
ml $	-71	-46
mm	-32	-53
mmtc	52	-57
mmtc ,	58	1
mn	-62	-46
mn ipo	-8	-4
mnc	-43	-36
mncs	-15	-33
mobile	-55	-14
mode	-35	-49
mode :	-16	2
model	98	31
model :	45	7
modi	18	56
modi ,	-34	-46
modi government	87	27
mohoni	95	80
mohoni $	92	64
moil	4	10
moment	11	49
moment :	11	49
momentum	-28	80
momentum $	61	24
momentum in	11	19
monday	-69	-67
monday $	-41	-64
monday ,	-26	-3
monetary	-62	-56
monetary policy	-40	-29
monetary stimulus	-11	-25
monetisation	28	-3
money	-77	-173
money $	-45	-62
money :	-11	-20
money in	-31	-47
monitor	37	135
monnet	32	-16
monnet ispat	32	-16
monsanto	19	8
monsoon	81	53
monsoon $	48	63
monsoon rain	2	8
month	111	109
month $	-4	11
month :	-7	-8
month ;	-39	-28
month high	89	91
month low	56	72
month lows	15	44
months	41	77
months $	59	11
months :	-18	63
months after	15	25
mood	23	25
more	-13	-13
more $	61	53
more attractive	-3	-8
more downside	-3	12
more from	38	2
more on	-66	-102
more promising	-32	-34
more than	-27	-85
more time	-40	-45
more upside	67	6
morgan	-136	-93
morgan $	-30	-25
morgan stanley	-42	-33
morning	-60	-27
morning trade	39	43
moser	25	22
moser baer	25	22
most	77	56
most in	-60	-30
motherson	52	22
motherson sumi	52	22
motilal	-88	-113
motilal oswal	-84	-110
motocorp	-3	26
motocorp $	17	52
motors	131	32
motors ,	-6	-7
motors :	7	3
motors a	-1	33
motors should	99	26
mou	-24	-21
mount	-16	22
mount about	-16	22
move	45	-11
move $	-35	-30
move in	-12	-13
move on	-25	-14
move up	124	1
moved	17	-8
movement	33	-10
movement of	9	-10
movements	-30	-45
movements $	-28	-41
moves	38	-41
moves sat	-15	-13
moves up	61	12
moving	72	-9
mphasis	7	-37
mrf	-11	-88
mrpl	24	5
msci	-83	-41
mt	-6	-25
mth	44	42
mth high	49	36
mtnl	58	46
much	-71	-24
much as	3	8
much higher	40	-3
much of	-32	6
muhurat	-33	-25
muhurat trading	-33	-25
mukherjea	71	18
mulls	-30	-36
multi	6	11
multi commodity	-25	-27
multi year	11	22
multibagger	37	-5
multibagger in	37	-5
multibaggers	25	9
multibaggers :	25	9
multiples	-86	-60
mumbai	9	-3
mundra	-32	29
mundra port	-29	44
murthy	23	74
must	-12	-9
muted	-101	-116
muted response	-14	-10
muthoot	16	84
muthoot capital	9	1
muthoot finance	14	95
mutual	30	-20
mutual fund	65	42
mutual funds	-31	-65
my	-33	-35
my wealth	-33	-35
n	-31	-33
nagpal	81	10
nagpal $	81	10
nair	-34	-33
nair as	-8	-7
nalco	144	53
named	-40	-42
names	22	-92
names :	18	6
names for	-10	-12
names like	86	8
nano	-21	-19
narayan	-25	-43
narayana	151	135
narayana hrudayalaya	20	14
narendra	79	89
narendra modi	46	81
narrow	-94	-156
narrow range	-55	-104
narrowly	-23	-24
narrows	95	137
narrows at	46	145
narrows to	51	41
nasdaq	-65	-45
national	-8	-36
national bank	40	8
national stock	-10	18
natural	26	62
natural gas	12	26
natural rubber	12	28
nature	14	82
nature :	14	82
navneet	-49	-37
nbcc	138	76
nbfc	37	20
nbfc space	49	21
nbfc stocks	-13	-3
nbfcs	128	25
ncc	-31	-14
ncc rs	-10	-8
ncd	-63	-44
ncdex	-159	-154
ncdex $	-56	-57
ncds	-113	-83
ncds $	-84	-51
nda	-5	-24
nda may	-5	-24
nddb	-29	-22
near	-109	-104
near $	-77	-93
near 0	71	110
near six	31	13
near term	19	11
nearly	47	50
nearly 0	102	107
nearly flat	-90	-158
nears	-11	-51
nears 0	-29	-34
need	-101	-82
need $	53	21
need to	-96	-91
needs	-49	-52
needs to	-21	-32
neeraj	63	9
neeraj deewan	56	-32
neeraj dewan	8	44
negative	-59	8
negatives	-79	40
nerolac	24	8
nerolac paints	7	0
nerves	14	53
nestle	49	109
nestle india	11	10
net	50	55
net $	-23	-20
net 0	3	16
net at	-113	-94
net declines	-21	65
net dips	-26	81
net doubles	53	18
net down	-21	140
net drops	-12	33
net flat	15	41
net income	-40	6
net jumps	6	-60
net loss	-104	-22
net profit	-84	-86
net profits	15	7
net rises	96	-19
net slumps	2	10
net soars	45	-8
net surges	7	1
net up	165	-2
net worth	-18	-15
network	-94	-64
network india	-9	-10
network18	46	-23
networks	56	65
networth	41	-12
neutral	-187	-195
neutral on	-78	-62
new	72	30
new 0	-21	-12
new ceo	-20	-17
new cfo	-9	-9
new cmd	-21	-22
new consent	-6	-5
new corporate	-6	-5
new gold	-12	-10
new government	26	8
new high	120	-11
new highs	8	64
new india	-25	-16
new markets	-6	-13
new md	-12	-10
new orders	63	12
new peak	58	16
new platform	-24	-16
new record	-18	90
new year	56	14
new york	1	21
new zealand	62	71
news	14	-54
news for	32	-27
next	11	42
next $	-57	-57
next 0	104	74
next big	-55	-55
next few	-95	-110
next one	34	-7
next phase	24	-6
next support	-15	-27
next two	5	14
next week	-83	-62
nfl	48	23
nhai	109	20
nhpc	-59	-38
nhpc q3	1	14
nickel	34	63
nickel futures	10	2
nifty	-147	-90
nifty $	-23	-26
nifty ,	-29	-8
nifty 0	-9	35
nifty :	73	-37
nifty at	-59	-61
nifty can	-65	-37
nifty could	8	75
nifty ends	49	13
nifty hit	42	-13
nifty holds	-111	-71
nifty in	108	28
nifty is	-33	-20
nifty likely	11	-79
nifty looks	-79	-59
nifty may	-125	-57
nifty might	-87	-58
nifty near	-22	-21
nifty reclaims	70	23
nifty scales	84	1
nifty seen	-52	-47
nifty slips	4	18
nifty tests	-22	-19
nifty to	125	-22
nifty trading	-33	-49
nifty will	-94	-94
nifty50	15	0
nifty50 in	-5	19
nikkei	-89	-19
nikkei rises	14	8
nine	-126	-72
nine months	7	-22
nine stocks	-86	-58
nino	-19	-7
nirav	-8	70
nirav sheth	-8	70
nirma	-25	-19
nirmal	-53	-49
nirmal bang	-61	-50
nitin	25	32
nitin raheja	21	42
nmdc	-22	-24
no	-27	26
no trade	-5	19
nobel	19	2
nod	2	-67
nod $	23	4
nod for	39	-10
nod to	9	0
nokia	-19	-9
nomura	22	-9
non	-53	-89
noon	29	91
norm	-12	12
norm $	-7	30
norms	-130	-96
norms $	-82	-97
norms for	-81	-71
north	-7	11
north america	-7	11
nos	30	18
nos $	3	19
nos ,	19	5
nos in	51	15
not	-168	159
not a	-86	35
not an	1	100
not in	27	80
not prefer	88	102
not see	-52	-59
not to	-22	-26
not very	-28	14
note	-14	4
note ;	-7	-6
notes	9	11
notes investment	22	35
nothing	-7	103
nothing much	14	132
notification	20	2
notifies	-11	-11
novartis	4	11
novartis india	10	11
november	-82	-71
november 0	-23	-44
now	-13	-59
now $	-58	-122
now ,	26	-63
now :	-20	95
now on	21	-6
nse	-149	-94
nse $	-14	46
nse ,	-14	-19
nse arm	-15	-19
nse at	13	-2
nse listed	-32	-32
nse to	-39	-58
nsel	-182	-104
nsel ftil	-21	-23
nsel investors	-70	-4
nsel scam	60	123
ntpc	21	-35
ntpc ,	9	3
numaligarh	-6	-7
numaligarh refinery	-6	-7
number	-42	-37
numbers	40	53
numbers $	-37	-26
nuvo	60	28
nuvo ltd	19	11
ny	-17	46
nz	39	129
o	-39	7
o :	-14	-15
o expiry	12	51
o tracker	-18	27
o y	36	-17
obc	4	7
oberoi	37	-35
oberoi realty	37	-35
oct	40	131
october	-36	-64
october 0	44	10
october december	-3	-12
of	-120	-31
of $	59	8
of 0	-149	-77
of a	-22	57
of bad	15	45
of baroda	3	7
of boe	-20	-12
of budget	37	18
of china	-19	-43
of clarity	21	53
of companies	-63	-51
of corporate	1	44
of david	-26	-25
of e	-45	-27
of ecb	36	35
of equities	-11	-11
of eros	74	25
of fed	72	38
of financial	122	126
of good	-46	-44
of government	4	53
of greek	-58	-64
of india	-24	-51
of infosys	-54	-41
of it	-14	-22
of its	-18	58
of june	-2	34
of key	-9	-40
of life	-37	-28
of losses	61	46
of maharashtra	123	41
of more	-57	-35
of ncds	30	1
of new	15	10
of nifty	44	5
of now	76	73
of over	-68	-39
of post	5	73
of pricing	-3	-28
of projects	-7	7
of psbs	-18	58
of psu	50	0
of pulses	-1	38
of q1	-26	-26
of rally	22	79
of rbi	16	-17
of revival	9	-9
of rs	-66	-5
of rupee	38	-68
of sbi	17	6
of sesa	-16	54
of shares	-8	12
of state	-23	-13
of supply	46	-29
of tata	-23	-39
of the	9	-28
of this	28	6
of time	-41	-42
of top	-5	44
of trading	38	-46
of us	-79	-90
of wipro	18	107
off	222	157
off $	69	19
off 0	-15	42
off for	137	27
off lows	-8	19
offer	-14	-18
offer $	10	90
offer for	192	160
offer in	-31	-24
offer subscribed	64	26
offering	-38	-30
offering $	-58	-42
offers	-97	-144
offers $	-43	-32
offers 0	-23	-23
office	30	-8
officer	-39	-41
officer $	-32	-35
offset	4	113
offsetted	-35	-57
offsetted $	-35	-57
offshore	-72	-92
offtake	16	26
offtake $	14	17
ofs	98	49
oi	41	114
oil	57	127
oil $	30	23
oil ,	-51	-64
oil companies	-4	-13
oil edges	-21	54
oil engines	-54	-50
oil futures	29	47
oil gas	12	3
oil india	-55	6
oil marketing	72	52
oil plunge	9	18
oil price	-100	-151
oil prices	-31	53
oil steadies	-104	-67
oils	133	51
oils recover	97	36
oils remain	1	11
oils up	16	-3
okays	-20	-18
old	-50	-53
omaxe	-37	-23
omc	-24	49
omc stocks	-24	49
omcs	-43	23
on	80	58
on $	-32	-11
on 0	-47	-35
on :	162	29
on a	-78	-53
on account	-50	-33
on acquisition	58	17
on adequate	0	9
on asian	-40	-66
on bank	-75	-39
on banking	-31	-6
on bharti	-43	8
on bourses	28	20
on bse	-4	-14
on buying	16	6
on cairn	-2	20
on capital	-129	-77
on china	-33	90
on coal	11	15
on consumer	2	-37
on core	-59	-94
on d	48	78
on dalal	36	6
on day	-4	81
on debt	-42	-85
on debut	15	1
on delisting	43	-13
on demand	-2	21
on deutsche	-9	-18
on dips	155	17
on dollar	-1	11
on dull	-2	-67
on earnings	36	15
on easing	-21	114
on ecb	1	21
on edge	-65	-91
on equity	-103	-64
on expansion	23	10
on falling	-8	41
on fast	-16	-10
on fed	-54	-44
on fit	-15	-13
on fresh	54	59
on friday	-13	-2
on geopolitical	-72	-50
on german	28	7
on global	56	69
on gold	-48	-94
on good	1	10
on greek	24	-1
on hero	-28	6
on high	-13	5
on higher	7	11
on hopes	110	5
on increased	32	111
on index	19	8
on infosys	-15	31
on infra	-11	-28
on ipo	-19	-14
on it	-81	7
on low	-120	-34
on lower	-8	-37
on market	14	-15
on mcx	-11	-19
on merger	6	0
on millers	6	-3
on monday	-25	-7
on msci	-5	14
on multi	-25	-27
on muted	-35	-48
on nasdaq	-54	-37
on ncdex	4	-14
on new	29	9
on nifty	132	172
on nse	-31	-5
on nsel	-56	-87
on october	52	16
on oil	-59	-54
on one	50	10
on ongc	0	13
on overseas	46	15
on pboc	-35	-59
on pick	8	-1
on policy	-40	-4
on profit	7	91
on q1	6	0
on rate	37	-11
on raw	26	50
on reduced	6	16
on reliance	-9	-2
on renewed	36	14
on report	14	17
on reports	158	69
on retailers	-8	43
on revenue	-4	21
on ril	-14	-20
on rising	40	9
on robust	22	-10
on rs	20	28
on rupee	-73	-56
on russia	-69	-17
on scattered	-48	-47
on sebi	30	13
on september	-10	-8
on short	-58	-39
on sluggish	-6	77
on small	27	0
on speculation	28	9
on spot	16	1
on stake	12	13
on stockists	12	13
on strong	84	-3
on subdued	-2	39
on subsidy	-57	-6
on sustained	12	15
on tata	-62	22
on tech	-13	86
on the	-92	-152
on thursday	-11	6
on tight	18	1
on to	-115	-87
on track	100	-33
on ukraine	51	1
on upside	24	10
on us	41	29
on wall	-6	-37
on weak	-35	68
on weaker	-1	7
on wipro	27	-13
on year	3	7
once	104	47
once again	163	91
one	-15	25
one can	62	109
one month	27	-2
one of	-26	-17
one time	52	10
one year	-92	-40
ones	67	38
ongc	174	50
ongc ,	33	27
ongc :	66	26
ongc and	18	14
ongoing	17	-10
onion	4	21
onion prices	4	21
only	-30	-54
onmobile	-39	-25
onmobile appoints	-13	-14
onshore	31	10
opec	56	-21
open	-60	-155
open 0	0	30
open interest	-39	-29
open offer	65	-7
open on	14	99
open up	-116	-61
opening	-21	-3
opening flat	-37	-55
opening lower	7	26
opens	-26	-71
opens on	-62	-45
operating	45	164
operating loss	-29	77
operating officer	-20	-23
operations	-48	-38
operations $	-19	-13
operations ;	-13	-12
operations head	-11	-9
opportunities	-62	-40
opportunity	15	-8
opportunity to	61	32
opposite	-54	-38
opt	16	-18
opt for	16	-18
optimism	110	10
optimism $	48	27
option	23	63
options	10	-35
or	-116	-102
or 0	-39	-33
oracle	88	56
oracle financial	28	72
orchid	-24	24
order	-53	80
order $	-13	48
order on	-27	72
orders	-18	-12
orders ,	63	36
ore	14	31
ore prices	7	6
organic	-9	26
orient	-1	-14
orient cement	19	9
oriental	21	11
oriented	34	43
oswal	-84	-110
oswal ,	81	31
oswal securities	-19	-22
other	34	104
others	82	-23
others to	-6	30
our	-55	-37
out	-125	66
out :	-29	-37
out for	12	-52
out of	-5	237
out rs	9	24
outflow	-10	4
outlook	-24	16
outlook $	-37	-12
outlook for	-34	-22
outlook on	21	4
outperform	163	64
outperform :	7	2
outperform market	16	7
outperformance	-3	-75
outperformers	-72	-116
outweighs	-6	21
over	83	97
over 0	143	124
over as	-76	-100
over china	47	14
over four	7	2
over iraq	-14	14
over next	54	6
over on	19	57
over rs	-61	-83
over the	45	29
over three	5	13
over two	30	14
overhang	18	74
overhang hits	15	41
overseas	-26	-31
overseas bond	-18	-26
overseas cues	11	3
oversubscribed	-34	15
oversubscribed 0	-83	-54
overvalued	-5	71
overweight	-89	-58
overweight on	-91	-56
own	42	-15
owned	-39	-28
owners	-85	20
owners in	-13	55
p	-39	-78
p 0	-14	-9
p notes	48	46
p padmanabhan	-6	-7
p phani	23	20
pace	-6	-12
pacific	-79	-76
pack	76	39
packaging	50	38
pact	-44	-56
padmanabhan	-6	-7
padmanabhan takes	-6	-7
pai	36	52
pai $	36	52
paint	-59	60
paints	-11	-19
paints $	-37	-26
paints q2	11	4
paints q3	1	15
paise	41	42
paise against	33	20
paise to	7	15
palm	20	81
palm oil	20	81
palmolein	68	-17
panacea	-13	-11
panacea biotec	-13	-11
pandey	34	47
pandey $	122	107
pandey ,	-81	-59
panel	4	95
panel to	19	117
panic	-77	-70
pankaj	34	47
pankaj pandey	34	47
pantaloon	-7	-2
pantaloon ,	-19	-20
pantaloon retail	14	16
pantaloons	-38	-74
paper	58	8
paper stocks	24	29
papers	3	-43
papers for	-29	-24
papers with	-8	-5
parabolic	49	15
parabolic drugs	49	15
parag thakkar	12	11
pare	-105	132
pare gains	-51	171
pare losses	49	18
parent	13	-16
pares	47	3
pares gains	42	-19
paribas	-45	13
paribas financial	-15	10
parry	7	-5
part	-16	-85
part of	6	-61
participants	14	51
participate	-164	-109
participate in	-164	-109
partly	-28	-25
partners	-70	-56
partnership	-8	-12
party	17	-2
pass	-34	-1
passenger	2	25
passes	18	-4
past	-7	-51
past 0	-11	-48
pat	-14	21
pat at	-28	-41
pat for	53	0
pat grows	-15	21
pat rises	-22	43
pat seen	2	15
pat up	33	15
pathlabs	52	12
patnaik	22	57
patnaik $	22	57
pattern	29	81
pay	1	-29
pay 0	60	5
pay off	63	10
pay rs	-74	-19
payment	6	20
payments	-36	-22
payrolls	14	21
payrolls $	-2	38
pboc	-93	-67
pboc guidance	-35	-59
pc	109	115
pc $	64	-6
pc at	112	83
pc in	-43	-18
pc jeweller	23	10
pc on	72	1
pc to	-27	44
pe	-50	-74
peak	46	13
peaks	-80	-49
peaks $	-80	-49
peers	-50	-11
peers $	-54	-8
pegs	13	59
pegs back	10	59
pending	-60	-48
penny	-27	-31
penny stocks	-27	-31
pension	-47	-30
pepper	20	56
pepper futures	6	0
per	70	55
per barrel	120	32
per cent	49	71
per share	-63	-51
perform	48	45
perform well	50	34
performance	111	97
performance $	49	-1
performance :	-36	-37
performing	-20	-25
period	-56	-32
perpetual	-28	-21
perpetual bonds	-28	-21
persist	-7	0
persistent	75	16
persistent systems	76	-3
perspective	33	-10
perspective :	33	-10
petrochemicals	-13	-8
petrol	-25	-22
petroleum	-14	-10
petronet	46	21
petronet lng	23	-5
petronet to	37	8
pezarkar	40	6
pezarkar $	97	64
pfc	-36	-19
pfc ,	-5	-52
pfc to	-26	-25
pfizer	53	105
pfs	-6	7
phani	43	82
phani sekhar	33	32
pharma	140	54
pharma ,	32	-8
pharma companies	-7	-35
pharma q1	4	10
pharma rallies	16	-3
pharma sector	9	19
pharma stocks	-83	44
pharma with	25	9
pharmaceutical	86	12
pharmaceuticals	32	-4
phase	-29	-40
phase of	-29	-40
phenomenal	77	21
physical	39	21
pick	204	20
pick $	45	-18
pick :	93	25
pick in	9	0
pick up	21	39
picking	-47	-36
picks	45	-71
picks ,	39	16
picks :	25	-2
picks for	-26	-30
picks in	-49	-41
picks up	76	9
picture	-43	25
pimco	-60	-21
pipavav	44	12
pipeline	87	40
piramal	-50	33
pistachio	17	4
placed	107	149
placement	36	8
places	-16	-32
plan	-34	-29
plan $	-62	-63
plan ,	18	37
plan fails	0	26
planning	-51	-32
planning to	-45	-25
plans	-99	-136
plans $	44	-20
plans for	-23	-23
plans ipo	-55	-31
plant	23	-19
plant $	-3	-17
plants	-16	-19
platform	-76	-58
platform $	-49	-36
platinum	43	49
play	-158	-155
play $	2	-9
players	102	28
plays	142	54
plea	21	37
plea against	40	2
plea on	-9	-11
pledged	-20	125
plummets	18	81
plummets 0	14	58
plunge	21	122
plunge $	17	37
plunge on	6	22
plunged	-14	22
plunges	-10	139
plunges 0	-30	82
plunges on	16	33
plunges over	1	22
pm	-44	-30
pm modi	-44	-30
pmi	-104	-160
pnb	-6	-16
point	-74	-90
point rally	19	8
points	-24	-24
points $	33	-29
points ,	102	46
points :	-24	-29
points ;	-8	76
points down	14	45
poised	49	24
poised to	50	12
polaris	30	25
polaris financial	17	4
police	110	17
policy	-205	-111
policy ,	-1	12
policy :	-9	-11
policy meeting	18	43
policy review	-75	-75
poll	107	55
poll $	12	-16
ponzi	-43	-63
ponzi schemes	-15	-17
pooling	-6	-19
poor	-22	32
poor show	6	18
port	-24	33
port net	8	61
portfolio	90	-31
portfolio $	-11	-11
portfolio :	153	37
ports	139	88
portugal	-51	-79
position	3	60
positions	-186	-171
positions in	-10	-66
positive	173	31
positive for	148	59
positive on	88	23
positives	-23	-33
possible	-2	32
possible for	89	70
possible on	-63	-78
post	119	193
post $	-95	-67
post elections	54	-4
post ipo	-61	-57
post q1	48	48
post q4	-15	-10
post rbi	-89	-53
post weak	5	16
posts	-24	-91
posts 0	47	28
posts marginal	-38	-28
posts net	-35	-14
posts profit	1	-17
posts q1	-59	-27
posts q4	-74	-60
posts rs	71	47
potato	16	36
potential	5	-15
potential :	58	5
pound	51	149
power	112	113
power ,	59	40
power :	108	7
power my	-33	-35
power reports	40	96
power sector	13	17
power stocks	-2	65
power ventures	-13	-10
powergrid	9	10
prabhudas	-2	57
prabhudas lilladher	32	74
prahlad	-11	-8
praj	47	66
praj industries	47	66
prakash	55	84
prakash diwan	-16	-24
prakash gaba	79	91
prakashan	30	-2
pramerica	-93	-52
pramerica mf	-93	-52
pramod	-20	-32
pramod gubbi	11	-10
prasad	-5	-24
prashant	-40	-47
prashant sharma	-25	-19
prashasta	52	102
prashasta seth	52	102
prateek	-102	-53
prateek agarwal	-102	-53
pre	-38	-79
pre budget	-10	-16
pre market	-57	-68
prefer	167	113
preferential	62	3
preferential share	29	-15
preferred	107	12
premium	49	-1
prepared	27	79
present	10	18
present valuations	26	38
presents	29	15
presents rail	29	15
president	-136	-144
president $	-41	-37
president ,	-37	-41
president of	-6	-7
president sales	-13	-12
pressure	6	120
pressure $	13	42
pressure ,	5	19
pressure on	-17	-23
pressured	12	45
pressured by	12	45
prestige	23	44
prestige estates	25	39
pretty	-47	-16
prevent	7	54
price	-31	-32
price $	42	87
price ,	-57	-26
price at	-12	2
price band	-66	-98
price cut	27	33
price for	63	141
price forecasts	-42	-62
price hike	-31	-48
price of	35	92
price post	-9	38
price to	36	-1
priced	34	-27
prices	55	164
prices $	-30	17
prices ,	6	25
prices :	-29	-5
prices by	73	28
prices drop	7	20
prices ease	2	10
prices fall	32	50
prices likely	7	12
prices may	-62	-28
prices mixed	-82	-94
prices of	32	49
prices remain	-28	-44
prices rise	8	1
prices rule	-21	-24
prices slide	3	21
prices to	14	-3
prices will	45	33
pricing	-61	-2
pricing power	-34	-37
prime	-18	-14
prism	30	27
private	-3	-20
private banks	26	45
private placement	36	8
private sector	-17	-33
probably	-50	-47
probe	75	-135
probe :	-22	-36
probes	-59	-82
problems	31	88
process	27	35
process $	-1	66
procter	27	12
product	116	57
product pipeline	14	7
production	-51	3
production $	-99	-37
products	-27	-20
profit	51	66
profit $	32	86
profit at	-237	-204
profit beats	13	3
profit booking	-5	101
profit declines	5	23
profit dips	-18	38
profit doubles	19	10
profit down	-19	110
profit drops	-12	45
profit falls	-19	77
profit for	82	11
profit grows	25	7
profit growth	46	82
profit in	-56	-95
profit increases	27	8
profit jumps	63	3
profit nearly	-17	-21
profit of	-136	-155
profit rises	89	-2
profit taking	-21	20
profit up	130	9
profitability	21	59
profits	52	57
profits $	15	24
profits in	14	30
project	-64	-20
projects	127	82
projects ,	-17	-17
projects gets	161	57
promising	-32	-34
promoted	-12	-18
promoted as	-12	-18
promoter	-105	12
promoter sells	10	56
promoters	-53	-6
promoters $	-65	-59
promoters may	-26	33
promoters sell	13	31
prop	26	12
prop up	25	11
proper	0	-11
proper status	-15	-13
properties	-20	37
property	-14	42
proposal	-6	-9
proposals	-37	-31
proposed	-85	-74
proposes	-42	-73
props	-7	65
props up	-7	65
prospects	19	72
prospects $	14	14
prospects of	29	5
prospectus	0	39
prove	32	12
provisioning	20	10
provisions	19	-1
proxy	1	27
psbs	-97	-8
psu	-92	-36
psu banking	-47	-73
psu banks	34	90
psu stocks	-30	-51
psus	36	-1
psus $	39	10
ptc	-78	-44
ptc india	-78	-44
public	-111	-156
public deposits	-9	-13
public issue	-26	-21
public offer	29	4
public offering	-16	-18
public sector	-20	-45
pull	122	27
pullback	-18	115
pulls	20	35
pulls down	2	17
pulses	-64	-63
pumps	16	6
punj lloyd	-2	-18
punjab	55	43
punjab national	40	8
punters	142	93
puravankara	-54	-59
purchase	-25	-29
purchases	-61	-53
puri	55	20
purushottam	4	-14
push	103	-26
push $	-128	-86
push sensex	65	0
push up	35	8
pushes	101	61
pushes gold	41	9
put	-64	-112
puts	-7	5
pvr	6	-35
pvt	-28	-18
pvt ltd	-22	-11
pwc	-11	-9
q1	37	14
q1 $	-44	9
q1 earnings	-76	-96
q1 fy13	-43	-32
q1 net	3	100
q1 nos	19	39
q1 pat	16	33
q1 profit	48	5
q1 results	12	1
q1 revenue	65	-7
q1 show	10	2
q2	8	94
q2 $	-25	-25
q2 earnings	7	-1
q2 net	17	-22
q2 nos	9	3
q2 numbers	25	85
q2 pat	-6	-3
q2 profit	-39	15
q2 results	-53	-36
q2 sales	-16	56
q2 up	13	2
q3	90	49
q3 $	-5	-73
q3 loss	-9	-8
q3 net	-28	47
q3 numbers	8	-5
q3 pat	-5	22
q3 profit	133	33
q3 results	31	17
q4	31	121
q4 $	-10	94
q4 loss	8	17
q4 net	78	82
q4 pat	-36	15
q4 profit	-57	-44
q4 results	17	-11
q4 show	19	1
qe3	-23	-23
qfis	-20	-23
qip	8	-42
qip $	-174	-114
qtr	-82	-38
qtr $	22	12
qtr net	-102	-49
quality	-71	0
quality concerns	16	43
quantum	-65	-89
quantum securities	-11	-34
quarter	31	-8
quarter $	-22	-141
quarter earnings	-14	-2
quarter net	-1	-20
quarter results	-9	2
quarterly	29	7
quarterly net	7	2
quarterly results	26	5
quarterly revenue	21	13
quarters	-70	61
quarters :	-14	77
quick	6	-8
quick heal	6	-8
quit	49	200
quit $	-21	48
quite	-105	-164
quits	-164	-226
quits $	-92	-111
quits as	-20	-33
r	-57	-43
r d	-12	-7
raamdeo	-57	-31
raamdeo agrawal	-57	-31
race	-7	-10
radar	6	-45
radico	55	11
raghuram	-34	-30
raghuram rajan	-34	-30
raheja	21	42
raheja $	21	42
raid	6	26
rail	-1	32
rail budget	27	18
railway	54	28
railway stocks	7	38
railways	-79	-70
rain	2	8
rains	8	84
raise	-109	-166
raise $	-37	-18
raise 0	-50	-38
raise over	-71	-84
raise rs	74	-55
raise up	-69	-39
raised	46	-15
raises	327	72
raises $	173	7
raises 0	152	56
raises rs	297	92
raises target	-56	-41
raising	60	74
raising $	65	26
raising plans	7	3
raising rs	-34	-45
raj	-54	12
raja	-41	-36
raja batteries	16	10
rajan	55	4
rajan rate	11	13
rajat	104	96
rajat bose	105	106
rajesh exports	-57	-34
rajesh jain	66	49
rajiv	-20	-25
rakesh	-32	-7
rakesh jhunjhunwala	-13	10
rallies	180	13
rallies $	17	4
rallies 0	115	3
rallies as	46	19
rallies nearly	28	-11
rallies on	125	56
rallies over	82	-18
rallis	10	5
rallis india	10	5
rally	161	51
rally $	-113	15
rally :	-44	34
rally ;	1	34
rally ahead	46	10
rally as	46	15
rally in	12	95
rally may	21	6
rally on	124	16
rally over	12	-6
rally post	9	4
rally to	-85	-54
rama	-8	-40
rama synthetics	-8	-40
ramco	-3	-7
ramco systems	-3	-7
ramesh	-20	-21
ramky infra	12	4
ramky infrastructure	-15	-5
ramsarup	-22	-18
ranbaxy	23	147
ranbaxy :	33	111
ranbaxy deal	-82	-66
range	-148	-102
range $	-25	26
range :	-48	-62
range ;	-19	-22
range bound	-34	14
range for	-33	-37
range of	-12	-12
rangebound	-162	-147
rangebound ,	-110	-110
rangebound ;	-20	-17
rangebound in	2	26
rao	-44	-41
rate	38	27
rate cut	-22	-62
rate hike	29	48
rate sensitive	41	11
rated	-22	25
rated on	-22	-16
rates	95	-9
rates $	79	42
rates :	-16	-12
rather	-72	-42
rather than	-72	-42
rating	30	33
ratings	-21	-7
ratio	113	13
ravi	-59	-98
ravi ruia	-36	-55
ravi venkatesan	-26	-44
raw	-65	-5
raw sugar	28	56
raymond	-30	44
rbi	-218	-204
rbi $	-55	-57
rbi deputy	-27	17
rbi intervention	7	-38
rbi monetary	-5	-9
rbi policy	-83	-66
rbi rate	-12	-11
rbi tightens	-5	12
rbi to	-45	-32
rcom	45	29
rcomm	-16	-23
re	-40	-56
re rated	-17	-27
re rating	32	12
reach	155	30
reach 0	71	3
readies	-16	-15
ready	46	-29
ready for	83	23
real	35	46
real estate	21	57
reality	-62	-64
realty	121	204
realty rallies	7	-8
realty stocks	-68	-30
reap	-65	-87
reappointment	-46	-38
reasonable	-38	-49
reasonably	10	-72
reasons	78	-4
reasons why	84	20
rebound	66	-80
rebound after	64	-43
rebound as	45	4
rebound in	-47	-34
rebounds	100	67
rebounds $	21	43
rec	-62	-64
rec ,	-17	-39
receives	-32	-27
recent	31	2
reclaim	-52	-50
reclaim 0	-13	-24
reclaims	70	23
reclaims 0	70	23
recommend	35	35
recommend to	-65	-11
recommend wait	-85	-56
recommendations	-91	-80
recommendations on	-91	-80
recommends	-34	-35
reconstruction	6	-3
reconstruction company	6	-3
record	190	173
record $	40	39
record high	84	107
record highs	62	-12
records	71	-9
recos	-19	-22
recover	87	105
recover from	-42	-2
recover on	35	4
recovers	174	18
recovery	83	97
red	-49	142
red $	-63	40
red ,	8	36
red ;	6	17
reddy	-28	13
reddy laboratories	1	9
reddys	16	13
reduce	-57	-1
reduced	6	21
reduced offtake	7	19
reduction	-16	-32
referendum	117	28
referendum $	117	28
refined	29	10
refinery	-9	-4
reflect	21	4
reform	-72	-67
reformist	-39	-25
reforms	9	-88
reforms $	40	-3
refund	-61	-70
regains	-74	-54
region	-25	-16
regional	17	8
registered	-69	-51
registers	0	7
regulations	-9	-8
regulator	-17	-9
regulator $	-9	1
regulators	-7	-5
regulators $	-7	-4
regulatory	42	190
rei	-35	60
rei agro	-35	60
reits	-25	18
reject	15	52
rejects	17	40
rejig	-26	-4
rejig $	-32	-29
rejigs	-51	-48
rejigs india	-41	-40
related	19	5
related companies	14	6
related stocks	8	2
relaxes	-40	-57
reliance	14	66
reliance ,	16	7
reliance capital	23	-4
reliance communications	-30	-13
reliance industries	-57	-97
reliance power	26	51
relief	31	14
relief for	47	92
relief over	47	14
religare	-8	-34
remain	-25	-65
remain bullish	-3	-10
remain subdued	-20	4
remain weak	-4	38
remains	-66	4
remains a	-2	69
remains flat	-39	-62
remains steady	-7	-7
remains weak	5	40
remedies	13	4
renewed	85	35
renewed demand	33	5
renuka	45	2
renuka sugar	51	-4
renuka sugars	-8	9
replace	-7	-7
reply	-27	-33
reply to	-19	-15
repo	80	35
report	-16	-73
report $	79	46
report :	-25	-24
report it	23	7
report may	-9	3
report on	-80	-81
reports	-55	-136
reports $	61	59
reports 0	9	33
reports net	-57	-64
reports of	12	10
reports q1	-51	-85
reports q3	12	36
reports rs	-139	-114
reports to	13	3
required	-28	-23
rerate	64	-4
research	-91	-163
research $	-36	-64
reserve	-124	-96
reserve bank	-30	-19
reserves	54	75
reserves $	21	9
resigns	-140	-241
resigns $	-66	-107
resigns as	-49	-83
resistance	2	143
resistance at	-28	-41
resistance for	42	168
resorts	20	6
respite	26	-24
response	135	164
restricted	-26	-47
restricted trade	-13	-23
restrictions	-70	-91
restructuring	0	-76
restructuring $	-63	-103
result	-2	49
results	-72	-106
results $	5	-7
results ,	-49	40
results :	-13	-22
results ;	29	2
results ?	-16	-18
results eyed	-5	-8
results for	-8	-6
results of	-12	-6
resume	-13	-51
resumes	-17	0
retail	110	127
retail investors	-2	27
retail sales	9	1
retail shares	22	8
retailers	27	65
retailers $	32	26
retailers demand	-8	43
retain	-27	-27
retest	-190	-91
retest 0	-47	22
retest levels	-17	-29
retreats	25	97
retreats from	-8	96
return	-48	-163
return 0	33	-7
return on	-103	-64
return to	53	-26
return upto	-50	-35
returns	-2	-132
returns $	71	15
returns :	26	8
returns in	-95	-109
returns of	17	-3
revenue	190	98
revenue $	-41	-17
revenue growth	62	-16
revenue rises	69	-6
revenue visibility	7	4
revenues	8	27
revenues and	0	25
reverse	30	17
reverse losses	48	17
review	-118	-108
review $	-65	-76
review ,	-21	-5
revises	-32	-32
revision	54	119
revisit	-23	-14
revival	42	2
revival $	37	7
revival in	-33	-33
revival of	42	16
revive	-150	-6
reward	78	-4
rice	37	153
ride	146	82
rides	9	-69
right	55	-148
right time	88	5
rights	-43	-73
rights issue	-6	-51
ril	56	-73
ril ,	35	13
ril plea	40	2
ril to	-72	-58
ripples	11	-11
rise	133	25
rise $	-85	54
rise ,	1	76
rise 0	-16	-88
rise amid	38	9
rise as	101	36
rise in	124	84
rise on	16	-115
rise to	4	62
rises	207	20
rises $	12	18
rises 0	130	13
rises by	10	-1
rises marginally	9	2
rises on	132	10
rises to	50	14
rising	27	75
rising demand	34	-20
risk	1	-94
risk $	-95	-70
risk aversion	10	30
risk reward	78	-4
risks	-44	-36
risks of	-22	-36
risky	26	113
risky :	16	72
rnrl	-51	-68
road	13	-80
robust	72	-2
robust demand	20	4
robust dollar	12	-5
rohit	77	77
rohit shinde	77	77
role	45	-28
role $	63	-1
roll	-65	-14
roll out	-48	-34
rolling	-32	-39
room	2	-23
room :	-97	-74
room to	103	44
ropes	-47	-45
ropes in	-47	-45
rose	-6	-7
roshni	-18	-31
rotation	24	2
rouble	18	-25
roubles	43	6
rout	-21	-63
rout $	-56	-101
route	21	26
route $	52	54
rover	16	42
row	6	17
row ;	6	17
roy	-29	-26
roy ,	-29	-26
royalty	-43	-35
rpg	-10	-14
rs	37	8
rs .	-32	-26
rs 0	42	13
rubber	-48	115
rubber prices	17	55
ruia	-36	-55
rule	-59	-80
rule steady	-21	-24
ruled	-29	-37
ruled out	-29	-37
rules	-83	-101
rules for	-26	-26
ruling	-63	-76
ruling $	0	8
rumours	31	13
run	34	-93
run :	40	9
run up	-49	-27
rung	-1	-14
rupee	27	19
rupee $	-42	-82
rupee ,	0	-19
rupee bond	70	5
rupee dollar	-47	-47
rupee ends	-26	-37
rupee fails	15	46
rupee falls	11	25
rupee from	104	13
rupee hits	-23	-50
rupee is	-17	96
rupee little	-18	-29
rupee rises	36	11
rupee steady	-10	-10
rupee to	105	13
rupee trims	11	124
rupee will	-55	-37
rupees	102	36
rupiah	-16	87
rural	-36	39
rural electrification	-17	-19
rush	-36	26
russell	-76	-63
russia	102	42
russia ,	33	70
russia sistema	0	8
russian	-6	-42
s	-71	-98
s gopalakrishnan	-17	-12
s korean	-4	18
s p	-65	-76
sabha	-115	-87
sabharwal	13	104
sabharwal $	13	104
sachdev	-10	-9
sachdev $	36	48
sachs	-80	-64
sacks	-9	7
sadananda	29	15
sadananda gowda	29	15
safe	112	62
safe haven	-28	16
safety	-89	22
sahara	81	-44
sail	-27	-44
sale	-16	107
sale $	44	-9
sale ?	-22	-35
sale buzz	27	-4
sale of	-10	48
sale plan	-53	-41
sale reports	-3	6
sale to	10	19
sales	70	196
sales $	18	-15
sales ,	-17	-13
sales to	18	6
sampriti	-47	-48
sampriti capital	-47	-48
samsung	-70	-62
samsung electronics	8	5
samvat	63	-8
samvat 0	55	-4
sanctions	-1	-56
sandeep	-26	43
sandeep j	-47	-48
sandeep wagle	38	104
sandip	8	60
sandip sabharwal	22	83
sangeeta	4	-14
sangeeta purushottam	4	-14
sanger	-24	-25
sanger ,	-24	-25
sanghvi	-9	-10
sanitaryware	30	10
sanjay	-92	-86
sanjay jain	-31	-31
sanjeev	-55	27
sanjiv	-8	-12
sarraf	-26	-36
sat	26	-48
sat against	-15	-13
sat rejects	50	31
satyam	87	26
saurabh	67	16
saurabh mukherjea	71	18
saw	-55	-31
sawhney	-14	-12
say	33	-116
say $	75	24
say analysts	-4	-39
say brokerages	29	14
say experts	-42	-35
says	-58	-165
says government	-53	-40
says mehraboon	1	52
says prakash	-5	-24
sbi	-76	-39
sbi $	-40	-81
sbi ,	16	14
sbi :	-137	-93
sbi bonds	30	94
sbi chief	-23	-19
sbi margin	15	41
sc	20	19
scale	44	9
scale 0	39	6
scales	83	1
scam	59	126
scam $	17	45
scam :	4	13
scandal	-2	16
scandal $	-2	16
scanner	-31	34
scanner $	-31	34
scattered	-48	-47
scattered buying	-69	-59
scenario	28	24
schedule	45	7
scheme	61	-21
schemes	-79	-65
schemes $	8	14
schemes :	-10	-14
sciences	25	-80
scores	-30	-23
scotland	-15	-14
scotland votes	-15	-14
scottish	95	-4
scrip	-47	76
scrips	19	72
scrips to	19	72
se	-36	-53
se asia	-36	-53
seamless	43	4
search	-6	-16
season	77	93
season $	49	92
seasonal	-26	-55
seasonal demand	-26	-55
sebi	-210	-197
sebi $	-167	-161
sebi ;	20	-22
sebi asks	-10	-8
sebi bars	28	64
sebi calls	-27	-45
sebi chairman	43	98
sebi chief	-10	-11
sebi may	-27	-26
sebi mulls	-22	-29
sebi new	-16	-12
sebi nod	93	44
sebi norms	0	22
sebi notifies	-20	-19
sebi on	-49	-63
sebi order	-20	-23
sebi orders	-36	-63
sebi relaxes	-43	-58
sebi seeks	-10	-10
sebi slaps	0	56
sebi to	-89	-87
sebi wants	-10	-8
sec	-63	-42
second	-54	-13
second day	-53	-33
second quarter	-30	-40
sector	214	87
sector $	51	108
sector :	28	-84
sector ;	9	3
sector banks	3	-40
sector may	27	15
sector rotation	24	2
sector stocks	18	18
sector to	96	28
sectors	-126	-57
sectors :	-53	-24
secular	-64	-30
securities	-232	-188
securities $	-136	-118
securities ,	-17	-23
securities appellate	-29	-17
securities ltd	-43	-27
securitised	-10	-8
securitised debt	-10	-8
security	10	67
see	-17	5
see 0	-44	-41
see a	19	102
see biggest	11	9
see initiatives	-37	-29
see nifty	-55	-86
see sensex	-29	-6
see some	77	-4
see strong	11	18
see too	-35	-58
seed	-25	-2
seeing	-27	-54
seek	-123	-133
seek shareholder	-10	-8
seeks	-136	-90
seeks more	-20	-22
seeks sebi	-56	-32
seeks shareholder	34	1
seen	-87	-29
seen $	48	-1
seen at	-106	-142
seen between	-9	-10
seen in	-54	44
seen opening	-24	-14
seen rangebound	2	26
seen up	7	2
sees	100	-5
sees sensex	-37	-47
segment	4	-12
segment $	-33	-30
segment from	-13	-23
segments	-4	-8
sekhar	33	32
sekhar $	57	68
select	5	-7
select edible	17	8
selection	-100	-69
sell	-63	109
sell $	31	71
sell 0	-10	75
sell :	-14	32
sell bank	8	18
sell bharti	2	8
sell call	11	23
sell divis	1	6
sell hdfc	1	13
sell old	-58	-80
sell shares	4	27
sell tech	9	19
selling	-19	119
selling $	7	24
selling ;	-17	52
selling pressure	9	27
sells	-12	180
sells 0	-38	100
sends	12	31
senior	-49	30
senior vice	-11	-12
senior vp	-9	-11
sensex	112	161
sensex $	54	70
sensex ,	7	85
sensex 0	-25	-27
sensex above	31	10
sensex at	-99	-103
sensex by	41	-20
sensex closes	8	-5
sensex companies	24	58
sensex cracks	-11	73
sensex ends	-32	-7
sensex falls	5	12
sensex higher	14	1
sensex loses	11	57
sensex rallies	6	4
sensex rangebound	-130	-131
sensex slips	-2	14
sensex to	-28	-17
sensex trading	-8	-15
sensex turns	-10	2
sensex under	18	42
sensitive	11	-11
sensitive stocks	41	11
sentiment	72	175
sentiment $	15	12
sentiment improves	-38	-21
sentiment in	14	1
seoul	6	-1
seoul shares	6	-1
sep	26	27
separate	-32	-22
sept	-43	-51
sept quarter	-27	-53
september	-94	-62
september $	-21	-38
september 0	-3	15
september quarter	31	19
series	-64	-47
series may	-16	-16
series payments	-36	-22
service	29	67
services	-108	-28
services $	-93	-58
sesa	-4	41
sesa goa	-38	-31
sesa sterlite	1	60
seshadri	-10	47
seshadri bharathan	-10	47
session	22	48
sessions	41	-1
sessions $	34	14
sessions :	16	3
set	69	-119
set for	76	62
set to	-12	-57
set up	-43	-27
seth	113	104
seth $	113	104
sets	-46	-58
sets aside	1	-27
settle	3	-12
settled	-57	-39
settles	-7	-29
seven	8	-12
seven fold	28	13
several	-92	-52
shah	-41	19
shah $	74	45
shah ,	-55	-33
shakes	-26	-25
shaky	47	127
shalimar	14	15
shalimar paints	14	15
shanghai	-12	-52
shanghai shares	11	1
shanghai stock	-85	-68
shanghai stocks	61	14
shape	-43	-38
sharda	57	11
share	-129	-59
share $	-2	-18
share :	-38	-44
share issue	25	-14
share price	37	21
share sale	-73	-45
shareholder	-5	-38
shareholder nod	-80	-44
shareholders	-53	119
shareholders $	-21	15
shareholders approve	-8	-14
shareholders nod	86	23
shareholding	-117	5
sharekhan	-111	-103
sharekhan $	-66	-59
shares	151	205
shares $	200	181
shares ,	42	-21
shares ;	6	-70
shares and	-71	-60
shares at	26	-2
shares close	4	19
shares crash	2	10
shares dip	11	94
shares down	4	73
shares edge	-3	12
shares end	-69	-40
shares fall	-7	120
shares for	28	77
shares gain	49	-2
shares higher	16	5
shares lead	14	4
shares of	93	9
shares on	-33	-49
shares pare	-25	54
shares plunge	0	13
shares slide	-3	30
shares slip	0	54
shares slump	6	80
shares soar	13	4
shares soars	21	-1
shares steady	-36	-40
shares surge	13	-7
shares tank	-16	23
shares to	-78	-77
shares up	66	18
shares worth	-24	21
sharing	-57	-40
sharing kyc	-7	-4
sharma	-45	-70
sharma ,	-25	-19
sharmila	50	17
sharmila joshi	50	17
sharp	56	73
sharply	44	46
sharply $	18	-17
sharply :	12	12
shaw	-41	-34
sheen	-60	-45
sheet	37	77
shekhar	1	42
shell out	-1	13
shemaroo	-82	-49
shemaroo entertainment	-13	-13
shenoy	-36	-6
shenoy $	5	50
shenoy ,	-44	-54
sheth	-8	70
sheth $	-8	70
shetty	-105	-73
shift	-49	-24
shift to	-52	-54
shilpi	-15	-14
shilpi cable	-15	-14
shinde	77	77
shinde $	77	77
shine	44	-15
shines	113	41
shipping	32	-14
shoots	75	8
shop	-17	11
shop in	-23	-21
shoppers	107	5
shoppers stop	107	5
short	-40	64
short $	-87	-111
short covering	-2	-39
short nifty	79	115
short term	-40	-29
shorts	-22	56
shot	-60	-68
should	29	-113
should be	-47	-78
should buy	48	36
should do	29	25
should investors	1	19
should not	-18	-20
should resume	-14	-38
should stay	-31	7
should tread	-30	20
should wait	-34	3
should you	-83	-80
show	144	95
show $	23	48
show ,	-68	-42
showing	-31	-4
shows	-130	-207
shows signs	25	3
shree	60	42
shree renuka	13	26
shrikant	25	9
shrikant chouhan	25	9
shrinks	30	117
shrinks to	31	120
shriram	-112	10
shriram city	-2	-10
shriram transport	-68	11
shut	-31	-38
shutdown	13	11
shutdown $	13	11
shuts	9	33
siddh	29	-39
siddh capital	29	-39
side	37	-3
sideways	-35	100
siemens	-6	9
sight	-45	-57
sign	-15	-37
sign mou	-24	-20
signals	44	89
significant	55	-30
signs	-22	-8
signs of	-18	-6
sikka	-22	-30
sikka to	-56	-41
silver	78	13
silver ,	0	58
silver falls	-1	9
silver futures	-43	-39
since	92	120
since 0	92	65
since april	2	11
since august	9	-2
since june	13	32
since march	11	33
singapore	183	44
singapore for	79	28
singh	-81	-92
singh $	-60	-41
singh kohli	27	8
single	-23	0
single day	1	14
sinha	-82	-90
sinha $	-12	-13
sink	15	59
sink to	12	57
sinking	27	91
sinks	-1	87
sintex	66	21
sistema	-22	-12
sistema down	0	8
situation	18	-18
six	2	-86
six companies	18	-51
six months	-33	-22
six year	31	14
sixth	84	44
sixth day	84	44
size	-87	-50
size of	-34	-21
sized	30	3
skip	5	63
sks	-19	10
sks micro	9	31
sks microfinance	11	-12
slap	-32	-44
slaps	1	62
slaps rs	-19	-13
slash	17	-3
slide	5	167
slide $	36	-9
slide ,	8	20
slide as	12	43
slide down	-53	72
slide to	1	21
slides	15	67
slides $	15	44
slightly	65	30
slightly ;	15	37
slip	98	167
slip $	19	63
slip ahead	11	25
slip as	6	65
slip below	3	13
slip on	-7	35
slips	15	196
slips $	1	17
slips 0	-4	23
slips after	9	22
slips as	50	105
slips below	10	44
slips in	17	64
slips nearly	-11	26
slips on	-16	-9
slips over	-22	57
slips post	15	39
slips to	0	36
slow	73	54
slow start	-14	-36
slower	-3	91
slowing	7	33
slows	8	64
sluggish	0	132
sluggish demand	-5	79
sluggish growth	2	57
slump	-78	10
slump $	-61	-107
slump 0	-8	24
slump in	-43	-86
slumps	0	120
slumps $	-3	21
slumps 0	-3	22
slumps after	8	16
slumps over	0	7
small	24	-19
small cap	-8	-50
small caps	-50	-30
smallcap	42	14
smallcap stocks	42	14
smaller	109	-13
smart	-48	-31
sme	-49	-44
snap	-68	-4
snap up	-86	-55
snaps	-68	-30
snaps 0	-38	28
snowman	102	10
snowman logistics	99	10
snub	10	59
snub $	10	59
so	75	-3
so far	48	-18
soar	179	-35
soar as	63	-36
soar on	72	-25
soaring	-49	28
soars	120	-5
soars 0	98	-11
sobha	71	-15
sobha developers	72	-20
soda	23	14
soda rises	20	3
soft	-12	-60
soften	16	126
soften 0	-19	35
softens	43	153
software	21	23
software :	29	50
sold	-3	78
solid	50	29
solutions	-53	-50
solutions $	-31	-27
solved	-42	-64
somany	30	10
somany ceramics	30	10
some	-28	-18
some more	22	2
some time	-13	40
sonam	-62	-56
sonam udasi	-62	-56
sonthalia	63	23
sonthalia $	69	28
sony	8	7
sony shares	1	6
soon	-46	46
soon $	-63	49
sops	-17	-17
source	-29	-27
source $	-29	-27
sources	-81	-93
sources $	-81	-93
south	8	4
south asia	-7	-8
south east	-2	6
south korea	-79	-18
south korean	23	18
sovereign	59	70
sovereign wealth	-52	14
soya	44	9
soyabean	-42	111
soyabean futures	15	2
space	9	7
space :	25	-49
space at	24	91
space looks	49	21
space over	1	18
space with	6	2
spark	11	77
sparks	-74	-57
sparsh	-20	-30
sparsh bpo	-20	-30
special	-14	-14
special audit	-14	-14
speciality	33	21
specific	-98	-62
specific :	-39	-40
spectrum	-1	-19
spectrum auction	-5	-12
speculation	31	11
spencer	-8	-7
spending	132	39
spice	55	50
spicejet	-6	-35
spicejet ,	-55	-58
spicejet to	-12	-15
spike	1	18
spirits	23	94
spirits ,	36	102
split	-2	-23
split $	-29	-35
spook	33	97
spot	143	24
spot demand	90	5
spot exchange	-15	-13
spurs	27	55
spurt	113	25
srei	-47	-4
srei infra	-11	32
srf	13	8
sridhar	-21	-18
srinivas	-44	-63
srinivasan	-9	-9
sriram	18	-16
sriram $	35	4
srivastava	-1	34
srivastava $	-1	34
sstl	-4	169
st	48	-47
stabilise	-76	-122
stabilise after	-74	-116
stability	-51	-25
stable	-32	-35
staff	14	110
stage	-16	-20
stake	-22	-60
stake $	-43	-30
stake for	-29	-39
stake in	-51	59
stake sale	132	16
stake shakes	-26	-25
stake to	-35	-63
stand	-44	-29
stand on	-21	-15
standalone	56	133
standard	42	-2
standard chartered	63	22
stanley	-42	-33
star	5	-23
star picks	22	3
start	33	-2
start $	80	10
starting	17	-11
starts	17	144
startup	-24	-20
state	-109	-167
state bank	-23	-15
state owned	-30	-21
state run	-70	-72
status	-86	-49
status $	-13	-13
status to	-56	-32
stay	-104	-22
stay away	-3	46
stay in	-30	-28
stay invested	-64	-51
stays	91	26
steadies	-179	-139
steady	-274	-275
steady $	-10	-10
steady ,	-127	-98
steady ;	-63	-82
steady above	-12	-23
steady ahead	-71	-50
steady as	-58	-99
steady at	-68	-111
steady below	4	76
steady in	-69	-71
steady on	-124	-152
steam	47	69
steam ,	12	56
steam left	36	8
steel	-53	34
steel $	-31	-29
steel ,	47	28
steel :	-22	61
steel and	31	2
steel prices	-38	-58
steel production	17	36
steel q1	19	24
steel q4	14	1
steep	97	18
steep valuations	7	24
stellar	21	5
stellar debut	16	6
step	37	-5
steps	33	-52
steps down	-62	-109
steps up	-60	-43
sterling	-16	13
sterling hits	17	8
sterling near	8	19
sterlite	58	66
sterlite :	51	81
still	242	92
still wary	61	57
stimulus	1	-21
stimulus $	15	7
stk	39	13
stk up	17	5
stock	110	150
stock $	-72	-32
stock :	32	15
stock brokers	55	152
stock down	-58	110
stock ends	11	44
stock exchange	-65	-21
stock falls	0	25
stock gains	16	-3
stock jumps	24	4
stock market	-94	-20
stock markets	-40	-83
stock may	48	-7
stock picks	47	6
stock plummets	0	7
stock rallies	13	0
stock slumps	-2	10
stock specific	-92	-61
stock split	-22	-27
stock surges	37	8
stock tanks	4	18
stock to	12	31
stock up	167	9
stockists	16	25
stockists buying	8	1
stockists selling	7	24
stockpiles	-8	4
stockpiles report	-8	4
stocks	142	163
stocks $	43	-30
stocks ,	41	122
stocks :	61	-47
stocks ;	-21	46
stocks ?	-44	-46
stocks a	25	1
stocks are	42	128
stocks as	-80	30
stocks attract	42	10
stocks can	36	13
stocks close	-29	-53
stocks could	-52	-49
stocks derail	7	38
stocks down	13	43
stocks drag	7	27
stocks fall	-8	122
stocks flat	-71	-118
stocks for	8	-41
stocks from	-6	-12
stocks gain	26	8
stocks have	-28	-24
stocks hold	54	-45
stocks in	-56	26
stocks jump	39	14
stocks lead	45	7
stocks like	9	70
stocks likely	0	19
stocks look	41	-11
stocks lower	-26	51
stocks may	7	55
stocks mixed	-73	-109
stocks not	-26	7
stocks of	-72	17
stocks on	128	-4
stocks open	-14	5
stocks plunge	-2	14
stocks rally	203	27
stocks rebound	40	-1
stocks recover	-53	-47
stocks rise	122	26
stocks see	51	18
stocks should	25	-13
stocks slip	1	32
stocks soar	53	-42
stocks surge	29	12
stocks that	-132	-58
stocks to	75	-62
stocks up	61	25
stocks will	-15	-13
stop	156	84
stop loss	9	65
stops	89	27
stories	41	-1
story	-57	-61
story ,	20	-9
straight	59	-1
strategic	-62	-48
strategies	102	81
strategies to	108	89
strategist	95	16
strategist $	95	16
strategy	23	-3
streak	-99	-98
street	54	-88
street $	-2	-36
street :	54	23
street debut	-9	-10
street ends	-34	-22
street estimates	28	19
street is	10	3
street week	-47	-31
street with	21	9
strength	-61	-12
strengthen	31	-5
strengthen on	33	-1
strengthens	134	44
strengthens on	33	5
stress	-10	-56
stretched	-34	-44
stretched :	5	-19
strides	32	18
strike	48	38
strong	-5	-62
strong ;	-55	-32
strong demand	32	-1
strong growth	4	10
strong momentum	25	16
strong support	-27	-23
strong volume	-101	-66
stronger	14	40
structures	101	40
struggling	15	8
stt	-8	-5
stuck	-6	-33
study	-40	-24
study $	-40	-24
subdued	49	69
subdued demand	0	34
subex	64	15
submits	-12	-16
subramaniam	30	100
subramaniam $	54	136
subramanium	15	17
subramanium $	15	17
subrata	-19	-9
subrata roy	-19	-9
subscribe	54	0
subscribe to	75	24
subscribed	67	-64
subscribed 0	-55	-61
subscription	76	-7
subsidiary	-82	-59
subsidiary in	28	44
subsidy	-47	-13
subsidy sharing	-49	-38
success	15	-11
succession	10	-3
succession plan	10	-3
sudhir	-51	-62
sudip	22	-35
sudip bandyopadhyay	66	-9
suffer	-29	-38
sugar	48	124
sugar exports	29	78
sugar futures	-16	-6
sugar stocks	37	51
sugars	-8	9
suggest	-35	-25
suggest to	-35	-25
suisse	-1	26
sumi	52	22
sun	-82	-107
sun pharma	15	-38
sun tv	-1	7
sundaram	5	34
sunil	-29	-39
supplies	-13	105
supplies $	-20	72
supply	-3	144
supply $	-33	27
supply ,	-1	14
supply chain	46	-29
supply concerns	6	40
supply crunch	67	-1
supply of	-1	58
support	-85	-79
support $	1	-15
support at	58	13
support for	-17	60
support level	-40	-26
support seen	-44	-29
supports	-23	-19
supreme	12	36
supreme court	10	42
surge	177	41
surge as	45	16
surge in	18	5
surge on	45	-2
surges	202	21
surges $	34	11
surges 0	123	4
surges after	19	1
surges as	76	25
surges on	175	53
surges over	68	-15
surging	17	90
suri	46	50
suri $	46	50
surprise	119	105
surprise $	7	2
surprised	-20	-31
surprises	-33	-26
survey	-104	-58
survey :	-75	-47
surya	-6	49
surya roshni	-18	-31
sustain	-57	0
sustain :	101	123
sustainable	90	89
sustained	12	15
sustained selling	1	8
suuti	8	-9
suzlon	8	116
suzuki	-17	1
sweet	81	114
swing	-67	-83
sx	-56	-49
symantec	-5	-7
symantec appoints	-5	-7
syndicate	-22	2
syndicate bank	-22	2
syngene	-54	-30
syngene international	-43	-24
synthetics	-8	-40
synthetics q3	16	-2
system	-49	-48
system $	-37	-35
system for	-10	-11
systems	93	-4
t	129	64
t ,	31	-4
t :	-67	-47
t at	59	56
t bill	46	-29
t d	19	4
taher	10	-9
taher badshah	10	-9
taiwan	52	22
taiwan stocks	57	25
tajgvk	20	6
tajgvk hotels	20	6
take	-43	30
take a	-38	52
take over	-15	-12
take to	-68	-64
takeaways	-79	-72
takeaways from	-70	-64
taken	70	3
takeover	17	60
takeover snub	10	59
takes	-173	-191
takes a	-29	-40
takes charge	-9	-11
takes over	-93	-89
taking	-114	-77
taking $	17	44
talent	27	108
talk	42	-26
talks	26	-28
talks $	57	-4
tandon	80	26
tandon $	80	26
tank	-19	27
tank over	-3	8
tanks	-4	77
tanks 0	-1	28
tap	-17	-12
taper	-71	-47
target	38	46
target in	-9	-12
target of	131	33
target price	-49	68
target to	-37	-46
targets	35	12
tariff	17	9
tata	55	43
tata communications	-18	-27
tata group	32	84
tata motors	66	-18
tata power	-20	-14
tata steel	-33	35
tax	-143	78
tax free	-45	-80
tcs	78	39
tcs ,	56	-20
tcs q4	-21	-24
tea	54	66
tech	-28	-152
tech ,	-2	-14
tech mahindra	31	-7
techm	4	68
technical	19	-23
technical advisory	-33	-25
technical analyst	-26	-21
techno	17	8
techno electric	17	8
technofab	-24	-17
technofab engg	-24	-17
technologies	80	-52
technologies india	-36	-58
technology	-58	26
technology stocks	-14	56
telcos	1	50
telecom	130	243
telecom ,	94	75
telecom shares	7	2
telecom stocks	69	10
tell	-8	12
temporary	-6	64
ten	-67	-24
ten key	-11	-18
ten stocks	-34	23
ten year	-31	-33
tender	-52	-55
tension	-81	-27
tensions	14	-37
tensions $	14	-37
tentative	76	-75
term	141	27
term $	103	58
term ,	-13	18
term :	-63	39
term ;	9	-7
term bet	28	-18
term buy	9	1
term investors	10	-60
term outlook	-14	-24
term perspective	29	9
term view	-14	-21
terminal	-4	42
terms	4	-12
terms of	4	-18
territory	89	89
tesco	1	13
test	-131	-114
test 0	-86	-66
tests	-33	-42
tests 0	-33	-42
texmaco	62	10
texmaco ,	35	-3
texmaco rail	8	14
textile	24	50
textile ,	103	18
textile space	-128	-68
textiles	-62	-9
thacker	30	21
thacker $	8	13
thakkar	12	11
thakkar $	33	28
than	-62	86
than 0	-40	-2
than expected	-31	5
that	-171	-169
that are	3	22
that can	-211	-152
that will	4	32
the	-36	12
the 0	50	18
the banking	-94	27
the best	54	-23
the board	-23	-23
the budget	25	43
the cards	10	-20
the company	-32	1
the government	-37	-29
the indian	-4	12
the it	65	36
the key	-40	-115
the long	-24	36
the market	-19	-2
the markets	-5	-34
the moment	11	49
the most	95	49
the near	-81	-12
the negatives	-79	40
the new	-54	-48
the next	9	26
the nifty	-16	-34
the rally	-79	-52
the range	-35	-42
the real	20	-13
the rupee	29	82
the short	-34	-22
the stock	-10	56
the street	54	23
the two	17	0
the us	-55	-69
the worst	-22	-12
their	-49	-91
their 0	10	-40
them	-95	-94
then	10	26
there	76	218
there is	65	131
thermax	-19	-6
these	-62	-59
these levels	-48	-36
they	-109	11
thin	-23	-50
thin trade	-47	-67
thing	-49	-39
things	-79	-62
things to	-79	-62
third	-27	15
third quarter	3	13
this	69	-21
this fiscal	125	-24
this juncture	10	28
this point	-5	-10
this season	42	10
this week	-64	-42
this year	-9	43
thomas	18	-11
thomas cook	33	1
threat	143	-20
threatens	2	7
three	-34	-47
three fold	17	12
three months	51	14
three reasons	-73	-13
through	60	-47
through bond	88	34
through qip	64	23
through the	-44	-52
thursday	-34	-18
thursday $	-32	-27
thursday ,	-10	12
tie	-100	-54
tie up	-100	-54
tight	-17	25
tight movements	-28	-41
tight supply	19	2
tightens	-25	1
tiles	-12	4
till	-109	-29
time	136	67
time :	-76	-16
time closing	69	1
time high	-7	-29
time highs	7	45
time to	94	71
timeline	-23	-23
times	53	-48
times $	180	55
times ahead	12	-11
times on	-146	-85
tin	8	26
tipped	-18	-19
tipped to	-18	-19
tirthankar	22	57
tirthankar patnaik	22	57
titagarh	20	61
titagarh wagons	19	54
titan	9	24
titan :	67	30
to	-109	-118
to $	-80	21
to 0	140	77
to a	-8	37
to affect	-129	-164
to allow	59	14
to an	-36	-34
to appoint	-26	-25
to approach	-40	-29
to april	4	35
to attract	80	61
to auction	-23	-21
to avoid	-57	-34
to be	66	21
to become	-27	-36
to benefit	111	32
to bet	29	-11
to better	24	1
to board	-4	-7
to boost	-10	14
to bring	-13	-23
to brokers	-7	-6
to buy	-167	-102
to check	-7	-4
to come	90	30
to comply	-29	-20
to consider	-19	-19
to consolidate	-59	-67
to continue	-22	19
to create	0	-8
to cross	16	91
to curb	4	18
to current	-13	-17
to decide	-37	-38
to delist	26	25
to do	36	32
to drive	48	9
to dubai	-24	-16
to ecb	38	76
to economy	-79	-72
to end	-30	-11
to enter	86	35
to exit	35	114
to expand	-135	-73
to expect	71	15
to face	-65	-29
to fall	-27	6
to find	-38	-45
to fmc	-12	-16
to foreign	-40	-22
to fresh	49	18
to fund	-66	-76
to gain	113	46
to get	-14	58
to give	35	-4
to go	72	49
to government	-18	-19
to grow	61	122
to happen	-57	3
to head	117	20
to help	-27	-72
to hike	-38	-20
to hire	-10	-13
to hit	-49	-124
to hive	6	3
to hold	62	75
to holiday	-27	-32
to hurt	10	33
to impact	13	85
to implement	-17	-30
to improve	-39	-25
to increase	-21	-3
to india	59	-18
to infra	-22	-20
to invest	38	49
to investors	120	8
to issue	-29	-23
to join	15	0
to keep	-56	-1
to key	-12	44
to know	-47	-30
to launch	-51	-80
to lead	-30	46
to levels	53	73
to lift	3	18
to list	-65	-42
to long	27	-3
to lower	10	-135
to lowest	16	38
to make	-143	-121
to manage	-18	-17
to market	-23	-26
to markets	-18	-15
to match	-59	-48
to meet	48	17
to move	-27	-55
to near	11	9
to new	92	145
to offer	-85	-59
to open	-165	-124
to outperform	25	8
to partly	-28	-25
to pay	4	-43
to perform	60	23
to pick	27	34
to power	-42	-52
to promoters	-12	-15
to push	55	18
to raise	-71	-123
to rally	20	25
to re	-34	-41
to reduce	-33	-21
to remain	-22	66
to replace	-7	-7
to reply	-14	-12
to restricted	-31	-63
to resume	1	-15
to review	-29	-18
to revisit	-3	7
to revive	-110	-66
to rise	44	-20
to rs	133	164
to say	-52	-50
to sebi	-35	-21
to see	48	1
to sell	-147	-68
to set	-85	-77
to shift	13	52
to show	67	25
to slip	3	17
to start	-10	52
to stay	-82	-55
to stock	-31	-36
to strike	41	17
to surge	47	7
to take	76	23
to tap	-17	-12
to tata	-53	-38
to test	-30	-29
to the	44	13
to touch	-25	-18
to trade	-107	-86
to two	16	33
to wait	-116	-84
to watch	7	-27
to weigh	44	27
to witness	-20	-3
to woo	-28	-19
tobacco	-13	-8
today	-4	-94
today $	58	-12
today :	-27	24
today ;	101	50
tokyo	0	-53
tokyo stocks	-51	-51
toll	-7	97
toll on	-12	94
tomorrow	-82	-74
tomorrow $	-60	-56
tonne	48	-2
tonnes	-121	7
tonnes of	-78	-77
too	-210	-106
too early	-121	-87
too much	-31	-59
took	-34	51
top	-207	-62
top $	53	6
top 0	-20	78
top ;	-21	55
top bet	29	10
top bets	24	6
top brokerages	5	9
top five	-99	-71
top investment	3	-13
top job	-27	-18
top losers	6	36
top management	-15	-12
top picks	69	13
top post	-83	-55
top stocks	1	-34
top ten	-19	30
top twelve	-14	-23
tops	18	4
tops 0	18	4
torrent	38	56
torrent power	23	57
toubro	21	83
touch	111	107
touch 0	-26	-17
touch new	-21	92
touch rs	90	15
touches	15	2
touches 0	17	3
tough	-107	126
towards	79	17
towards $	-15	18
towards 0	145	28
tower	-7	24
track	79	-35
track for	100	-33
tracker	-18	27
tracker :	-18	27
tracking	-45	74
tracking global	4	10
traction	40	-10
traction :	96	25
trade	-106	-106
trade $	-60	-88
trade ;	5	12
trade as	-14	-1
trade in	-65	-70
trade lower	-1	23
trade on	-70	-54
trade segment	-13	-23
trade the	6	-4
trade zone	-5	19
traded	-83	-88
traders	-133	-85
trades	-162	-142
trades $	-7	-15
trades at	4	78
trades near	-29	-13
trading	-146	-78
trading $	-32	22
trading ,	-17	-13
trading :	-15	-5
trading after	-5	26
trading at	-51	-37
trading bets	-19	12
trading ideas	-28	-37
trading in	26	-74
trading on	-20	-17
trading platform	-13	-9
trading with	43	4
transaction	-8	-7
transfer	-25	-40
transport	-68	11
transport finance	-68	11
transportation	15	15
tread	-2	110
tread cautiously	5	78
treads	16	60
treads water	16	60
trebles	41	13
tremendous	92	29
tremendous value	92	29
trend	126	167
trend $	21	3
trend ,	9	28
trend in	2	10
trends	70	19
trends $	70	19
tribhovandas	-21	-11
tribhovandas bhimji	-21	-11
tribunal	-38	-29
trigger	15	-67
trigger 0	19	8
trigger a	47	18
trigger limit	0	12
trigger more	-62	-48
triggered	-16	-8
triggers	15	-14
trillion	38	75
trim	-12	-17
trims	0	109
trims initial	11	124
truncated	-27	-32
truncated week	-27	-32
trying	-49	11
trying to	-49	11
ttk	7	11
ttk prestige	7	11
tube	-23	-39
tube investments	-23	-39
tuesday	-36	-48
tuesday ,	-17	-19
tulip	-14	38
tulip telecom	-14	38
tumble	19	104
tumble on	5	15
tumbles	3	61
tumbles $	8	48
turbulence	-17	-20
turmeric	150	52
turmeric futures	5	-7
turmeric prices	15	5
turmeric rise	12	2
turmoil	153	90
turn	38	77
turn attractive	-52	-34
turn positive	18	3
turnaround	11	13
turnaround in	-43	-56
turned	-21	16
turnover	118	87
turnover $	65	20
turnover dips	-1	12
turnover drops	-2	12
turnover jumps	46	13
turns	25	165
turns choppy	27	67
tvs	12	6
tvs ,	12	4
tvs motors	3	7
twelve	-14	-23
twelve stocks	-14	-23
twitter	-12	63
twitter shares	-9	66
two	8	19
two days	46	-2
two fold	45	18
two month	-25	-28
two quarters	2	57
two wheeler	6	18
two years	9	1
tyre	84	40
tyre stocks	16	-2
tyres	11	-1
u	43	15
u k	-9	-11
u.s.	2	42
uae	11	0
ubs	-18	-16
uco	31	5
uco bank	31	5
udasi	-62	-56
ujala	129	60
uk	-22	60
uk ftse	-16	65
uk sinha	-15	-20
ukraine	20	-60
ukraine concerns	-1	61
ukraine election	4	15
ukraine tensions	-11	-105
ultratech	-24	-2
ultratech cement	-41	-30
uncertain	-10	-3
uncertainties	-66	74
uncertainty	12	33
uncertainty $	10	24
unchanged	-54	-68
unchanged $	-9	9
under	-86	88
under $	0	33
under pressure	30	86
underweight	11	85
underweight on	11	85
uniform	-8	-10
unilever	-45	-32
uninor	82	10
uninor posts	121	33
union	-5	-16
union bank	45	25
unique	-6	-30
unit	53	27
unit $	23	12
unitech	-24	-35
united	-20	40
united bank	-23	-26
united breweries	-12	-13
united spirits	23	94
universal	19	38
unlikely	-49	37
unlikely :	17	-60
unlikely to	-74	56
unsure	-47	-25
until	-73	-36
unveil	-56	-38
unveils	-8	-10
unveils uniform	-8	-10
up	152	-21
up $	137	58
up ,	31	51
up 0	170	-7
up :	25	-26
up ;	0	16
up after	126	-5
up as	25	9
up at	21	61
up by	94	-13
up currency	-29	-47
up european	9	4
up for	-51	-35
up in	44	-4
up nearly	17	-11
up on	86	138
up over	50	-4
up post	77	23
up rs	-39	-28
up shop	-23	-21
up target	29	13
up to	-210	-231
upbeat	38	9
upcoming	9	-7
update	-10	-7
update $	-9	-3
upgrade	-115	-61
upgrade $	-49	-30
upl	7	1
upmove	29	2
upmove in	31	5
upper	122	-21
upper circuit	92	-21
upper limit	34	2
upside	27	17
upside :	24	8
upside in	27	-5
upside is	-98	-76
upsides	143	43
uptick	-55	-48
uptick in	-55	-48
upto 0	-57	-20
uptrend	46	-1
ur	0	24
ur bhat	0	24
us	45	80
us bond	2	16
us crude	7	24
us data	-2	-21
us dollar	-67	-12
us economy	6	0
us fed	-56	-45
us federal	13	-8
us jobs	-35	15
us payrolls	-2	38
us rate	36	-29
us sales	8	5
us stockpiles	-8	4
us stocks	39	42
us supply	-26	-27
usd	-104	-22
usd $	-21	52
use	29	-28
usfda	62	-12
usha	18	43
usha martin	18	43
uti	-11	13
uti amc	10	40
uti mutual	-73	-54
utilities	2	14
v	-24	-33
vacant	-33	-33
valuation	59	70
valuation $	22	53
valuations	58	77
valuations $	-36	-30
valuations :	55	16
valuations in	-11	6
value	32	-36
value $	72	27
value in	62	-3
value pick	12	2
valued	1	-7
valued at	-43	-38
varun	-9	-12
varun shipping	-9	-12
vedanta	-70	-27
vedanta appoints	-9	-11
vendor	28	-21
venkatesan	-26	-44
ventures	-26	-19
venu	-8	-7
venu nair	-8	-7
venus	13	4
venus remedies	13	4
version	-7	-12
versus	7	65
very	38	118
very bullish	32	14
via	48	-61
via bonds	-50	-28
via ipo	76	36
via qip	37	9
via tax	-31	-17
vice	-15	-15
vice president	-11	-12
videocon	-102	7
videocon d2h	-61	-46
videocon industries	8	9
view	-38	-59
view :	-8	-5
view on	-59	-56
views	-186	-198
views on	-106	-145
vigil	-13	-21
vijai	14	-41
vijai mantri	14	-41
vijay bhambwani	14	8
vijaya	1	12
vijaya bank	1	12
vikas	70	17
vikas khemani	70	17
vilas	-18	-11
vilas bank	-28	-13
vinay	21	13
vinay khattar	21	13
vineet	14	4
vineet bhatnagar	16	-3
vinith	29	-39
vinith jain	29	-39
vip	39	78
visa	-5	-7
visaria	123	53
visaria $	120	51
vishal	-43	-50
vishal kshatriya	-15	-19
vishal sikka	-22	-30
visibility	7	4
visible	-5	-41
visible :	12	-12
vix	35	93
volatile	-73	-111
volatility	-94	14
volkswagen	38	30
volkswagen emissions	-1	15
volkswagen shares	-1	8
voltas	100	44
voltas :	4	22
volume	-59	-5
volume growth	-68	-1
volumes	78	101
volumes $	33	23
volumes ,	2	9
vote	129	65
votes	-46	-49
votes $	-33	-30
voting	-39	-30
vp	-34	-37
vs	-117	13
vs dollar	2	15
vs euro	-18	-17
vs us	26	-4
vulnerable	-35	33
vulnerable to	13	58
vysya	39	17
vysya bank	39	17
wabco	35	8
wagle	38	104
wagle $	69	138
wagle ,	-66	-61
wagon	15	39
wagons	19	54
wait	-163	-117
wait and	-35	-47
wait for	-113	-87
wait till	-32	18
waiting	-82	-57
waiting to	-37	-29
wake	-40	55
wake of	29	103
wall	-104	-126
wall st	-43	-57
wall street	-79	-84
want	-52	-44
want to	-18	3
wants	-22	-32
warehouses	-65	-47
warning	-25	-34
warning $	4	8
warns	89	-36
warrants	-55	-67
warrants to	-12	-15
warren	10	36
warren buffett	10	36
wars	-35	-52
wary	100	108
wary $	61	57
wary of	35	42
watch	-65	-126
watch $	-40	-28
watch :	27	36
watch for	-141	-108
watch out	36	-26
watched	-14	3
watched $	-13	6
water	-33	22
wave	88	25
way	-70	-73
way to	-38	-37
we	11	-25
weak	31	134
weak :	-2	30
weak data	9	23
weak december	4	10
weak demand	-52	-40
weak earnings	56	21
weak german	-1	25
weak global	2	22
weak in	3	7
weak market	62	-20
weak on	-4	75
weak q2	3	7
weak results	-2	51
weak us	-35	-53
weaken	-2	23
weaken on	2	7
weakens	19	47
weakens in	5	17
weaker	171	143
weakness	42	89
weakness :	0	18
wealth	22	33
wealth $	-39	-35
wealth creating	43	14
wealth creators	40	6
wealth management	-48	-9
wealthy	5	61
wealthy investors	5	61
week	34	12
week $	-84	-90
week :	-72	-79
week ;	9	26
week ahead	-73	-71
week high	105	26
week low	32	96
week lows	44	-19
weekend	-53	-70
weekly	158	74
weekly drop	1	9
weekly loss	88	-22
weeks	-10	-40
weeks $	46	15
weeks :	-33	-25
weigh	45	-82
weigh $	26	23
weigh on	17	-70
weighed	45	-14
weighing	11	40
weighing on	11	40
weighs	-52	12
weighs $	-41	-61
weight	26	16
weight in	55	37
well	203	-2
well :	110	45
well for	47	14
well in	65	12
welspun	8	-2
wgc	67	-15
wgc $	67	-15
whammy	34	82
what	24	22
what experts	108	66
what making	52	19
what should	3	20
what the	-21	-25
what to	65	8
wheat	13	6
wheat prices	22	6
wheeler	6	18
where	56	0
which	-91	-84
whirlpool	32	-1
who	-98	-100
whole	-34	-12
whole time	-47	-48
why	-37	-72
why investors	142	85
why it	-41	2
why markets	-54	-42
why rupee	-71	-68
why you	38	7
wide	28	4
widens	31	140
widens $	2	8
widens to	15	48
will	-96	-142
will be	-71	-48
will benefit	-12	-14
will continue	71	81
will go	-21	-32
will hit	17	-60
will lead	-37	-28
will not	-82	-111
will rise	-31	-48
will see	-22	88
will start	-19	-23
will the	-97	-29
will turn	35	8
win	37	-1
win ,	12	5
wind	-10	93
winning	-67	-75
winning streak	-72	-73
wins	6	90
wins $	11	61
winter	9	94
winter session	-2	-11
wipro	-52	185
wipro ,	-8	163
wipro q4	28	3
wipro slips	5	11
wipro top	7	3
with	-127	-181
with 0	38	-35
with a	123	89
with big	25	-3
with domestic	-96	-84
with estimates	-8	-9
with financial	-7	-4
with ftil	-9	-10
with high	-124	-78
with infosys	16	79
with new	93	68
with pfizer	53	107
with sebi	-83	-84
with stop	50	17
with target	65	111
withdraws	-64	-98
withdraws ipo	-44	-60
within	-100	-71
within 0	-54	-42
witness	-20	-3
wobbles	-27	-15
wobbles on	-27	-15
wockhardt	-34	25
wockhardt stock	0	7
woes	-31	73
woes $	-19	5
woman	-33	-29
women	-10	-13
women directors	-10	-13
won	-30	-1
won firmer	-4	18
won leads	40	17
won't	-23	-81
wonderla	-34	-33
wonderla holidays	-34	-33
woo	-28	-19
working	-42	65
working capital	-14	87
world	52	88
world bank	-28	-24
world markets	44	61
world stocks	77	19
worries	66	-6
worries $	18	-17
worries hit	-2	44
worries over	1	7
worry	-6	84
worry $	12	93
worst	155	64
worth	44	40
worth a	-25	-22
worth of	59	17
worth rs	-97	18
would	62	63
would be	12	4
would not	17	96
wrap	-30	-29
wrap for	-30	-29
y	36	-17
y o	36	-17
year	72	73
year $	42	29
year :	42	17
year bond	99	-57
year bonds	-26	103
year end	-76	-55
year for	-55	26
year high	28	-2
year low	3	113
year lows	-7	37
year maturity	26	5
year on	54	0
years	165	73
years $	60	45
years ,	-12	-15
years :	117	51
years on	-2	16
yellen	76	17
yellow	-51	11
yellow metal	-51	11
yen	94	114
yen $	15	61
yen ,	52	63
yes	5	48
yes bank	3	39
yet	-100	-125
yet to	-73	-81
yevtushenkov	0	8
yevtushenkov house	0	8
yield	160	57
yield off	-12	18
yields	-52	9
yields $	34	11
yields edge	26	114
yields fall	14	34
yields steady	-32	-54
york	1	21
york life	-25	-19
you	-41	34
you bet	-58	-44
you should	37	19
young	25	10
your	1	-35
your portfolio	73	12
yoy	1	15
yoy $	7	11
yr	118	79
yr bond	5	42
yuan	-71	-101
yuan falls	17	46
yuan flat	-65	-95
yuan rises	82	27
yuan slips	26	58
yuan trading	-51	-26
zaveri	-21	-11
zealand	62	71
zealand dollars	62	74
zee	14	3
zee entertainment	11	1
zensar	6	7
zew	5	19
zinc	51	28
zinc futures	-4	10
zone	-56	88
zone ,	-14	29
zone due	-27	-32
zones	-46	-28
zooms	108	31
zooms 0	35	2
"""
