"""Weights of the headline model, made by benchmarks/train_headlines.py; not edited by hand.

Trained on SEntFiN 1.0, MIT licence, (c) 2021 Sinha, Kedas, Kumar, Malo; see NOTICE.
"""

OWN = [(-0.38, -0.425), (0.801, -0.886), (-1.341, -1.563)]

TABLE = r"""
!	28	1
! sensex	75	22
$	15	-39
$ 0	15	-31
%	153	139
% $	153	29
% ,	65	53
% -	-15	-15
% ;	56	37
% after	66	54
% as	84	128
% at	139	135
% decline	7	19
% despite	-7	21
% dip	2	45
% dividend	-85	-61
% down	19	49
% fall	11	23
% fdi	-32	-41
% for	-7	-21
% from	44	8
% growth	57	14
% higher	47	4
% in	24	-37
% intraday	20	8
% jump	24	7
% lower	1	29
% of	7	27
% on	96	139
% post	15	59
% profit	15	-2
% returns	60	7
% rise	9	0
% since	-7	-4
% stake	43	74
% till	-33	-42
% to	114	112
% upside	35	-16
% y	36	-16
(	-15	-22
)	-15	-22
,	89	52
, 0	-111	-61
, a	14	5
, above	-26	-19
, acc	-13	-29
, adani	47	-15
, airtel	1	-7
, altamount	-84	-51
, analysts	-54	-96
, and	54	21
, angel	16	38
, ap	16	38
, apollo	38	16
, aptart	-33	-25
, as	3	23
, ashwanigujral	17	-34
, asian	11	1
, ask	-79	-70
, aussie	20	-22
, autos	-5	-31
, avigo	-30	-20
, axis	79	67
, bajaj	-20	-46
, bank	-15	-14
, banking	-18	27
, banks	26	15
, bet	-80	-59
, better	41	13
, bharat	17	0
, bhel	-39	-26
, biggest	12	29
, binani	34	4
, blackridge	-21	-17
, boost	37	63
, bpcl	15	10
, bse	-18	11
, buoyed	14	4
, but	-131	-211
, buy	54	169
, cadila	24	27
, cairn	35	82
, capital	22	-34
, cement	35	32
, ceo	13	-7
, chilli	51	13
, china	-40	-32
, cipla	50	22
, climb	44	9
, copper	12	-5
, coriander	13	4
, corporate	-46	64
, crude	20	7
, data	-29	35
, deutsche	21	2
, dlf	27	2
, dollar	-6	-24
, don't	-56	-41
, ecb	-101	-132
, edelweiss	-55	-72
, elara	-31	-5
, ends	9	1
, euro	10	-18
, eurozone	4	6
, fall	2	12
, falling	44	11
, federal	12	-32
, financials	-20	34
, firm	23	70
, fmcg	101	25
, focus	-21	-26
, ftil	-8	-19
, geojit	42	36
, geosphere	-24	-25
, global	-2	-65
, hcl	23	-28
, hdfc	33	-11
, healthcare	52	20
, high	49	35
, higher	-14	35
, hit	-25	53
, hits	14	7
, hong	48	29
, hpcl	-50	-3
, hsbc	-120	-104
, icici	-34	-25
, icicidirect	-59	-38
, idbi	-57	-50
, idea	110	-11
, if	-4	-49
, iifl	-4	-16
, india	43	-1
, infosys	-67	-42
, investors	-42	-50
, ioc	-39	-49
, ipo	91	40
, issue	-18	-26
, it	3	32
, itc	28	50
, its	21	13
, jet	10	-6
, joins	-18	-35
, jp	-30	-11
, kotak	-24	-30
, l	26	-3
, lags	7	19
, lead	15	-3
, losses	2	20
, low	111	25
, m	-23	49
, macro	-27	-22
, march	-37	-49
, margins	9	-1
, market	122	29
, marketing	-34	-34
, markets	-26	-2
, maruti	44	19
, max	-18	-18
, may	40	-16
, md	-12	-19
, member	-48	-16
, metal	63	19
, mindtree	44	-5
, motilal	-31	-42
, mrf	-70	-105
, net	18	41
, new	57	4
, nifty	-70	-109
, no	-10	1
, not	63	-4
, nse	-63	-88
, nsel	14	80
, ntpc	38	0
, oil	-65	-17
, ongc	37	77
, other	56	80
, others	69	-13
, outlook	4	8
, pfc	-53	-56
, pharma	-17	-9
, pound	24	63
, power	-12	-14
, pramerica	-93	-52
, promoters	-27	-44
, property	-14	42
, psu	-25	-39
, q4	14	-7
, quantum	-10	-27
, raise	-13	-13
, raises	9	-26
, ranbaxy	-10	-4
, rbi	-54	-56
, realty	-70	-52
, reliance	23	-6
, retail	74	12
, ril	56	24
, rising	-21	88
, rupee	111	111
, s	92	14
, sampriti	-47	-48
, say	-12	-66
, says	-56	-23
, sebi	-74	-93
, seen	-36	9
, sensex	106	134
, set	68	63
, sharekhan	-133	-80
, shares	-10	12
, siddh	30	-39
, silver	129	-7
, slow	11	55
, small	-6	46
, spicejet	9	2
, spot	31	-11
, starting	34	5
, sterling	49	9
, stock	-1	77
, stocks	63	46
, sun	-47	-14
, tata	33	37
, tcs	-11	-53
, tech	19	6
, technical	-26	-21
, telecom	22	47
, texmaco	35	-3
, tight	17	14
, titagarh	37	-6
, to	-12	-41
, top	26	41
, tracking	5	13
, trade	-79	-49
, traders	-36	-16
, trades	-19	34
, turmeric	7	1
, union	-20	-23
, united	-25	-22
, up	-60	-39
, us	14	27
, volumes	14	55
, wabco	36	10
, wall	-37	-49
, weak	5	36
, will	-62	47
, wipro	29	10
, yen	19	18
-	10	-32
- 0	31	-19
.	-13	-89
. $	-2	8
. 0	-52	-45
. com	-41	-73
/	107	5
/ $	2	-6
/ 0	-16	31
/ st	94	17
/ usd	-21	-16
0	26	47
0 $	-73	-71
0 %	153	139
0 ,	-81	16
0 -	27	-16
0 /	22	-4
0 :	-53	43
0 ;	-5	-32
0 ?	-38	-6
0 a	53	60
0 after	36	13
0 against	-36	-15
0 agm	-9	-7
0 and	-10	-5
0 apiece	8	-2
0 as	82	27
0 at	12	-9
0 auction	-16	-7
0 band	-30	-26
0 bets	51	67
0 billion	9	-55
0 bn	-8	4
0 by	-29	29
0 companies	-34	-16
0 cos	2	-21
0 cr	19	-19
0 crore	-31	-69
0 crores	-28	-47
0 day	22	-5
0 days	-14	9
0 dma	20	15
0 fold	100	9
0 for	29	-7
0 in	18	-90
0 intraday	-32	-25
0 is	-60	-91
0 key	-166	-110
0 lakh	21	18
0 level	63	31
0 levels	54	38
0 mark	-53	-8
0 miles	30	10
0 million	-15	-58
0 mn	-62	-46
0 month	138	136
0 months	117	71
0 mth	44	42
0 net	-18	19
0 on	-161	-62
0 or	-39	-30
0 paise	41	42
0 pc	101	109
0 per	69	28
0 point	19	8
0 points	29	47
0 promoters	-8	0
0 range	-31	-33
0 reasons	78	44
0 sensex	19	42
0 sessions	-60	-38
0 should	-158	-102
0 stocks	-33	-15
0 things	-22	-15
0 times	12	-44
0 to	-42	-38
0 trading	77	47
0 trillion	39	75
0 vs	30	70
0 wealth	22	4
0 week	106	183
0 weeks	16	9
0 will	-63	-36
0 year	28	49
0 years	137	96
0 yr	118	81
0 zone	-38	-29
:	53	-3
: 0	-10	-74
: a	46	-7
: ajay	32	29
: ambareesh	60	-17
: amit	-86	-89
: analysts	5	12
: anand	77	24
: angel	-13	-17
: anil	31	-23
: anish	-37	-51
: anu	-12	42
: are	-88	-38
: arindam	-4	-17
: arvind	-24	-25
: ashit	46	50
: ashuu	-23	22
: ashwani	26	43
: avinash	-1	11
: avinnash	126	85
: axis	-72	-48
: bofa	-118	-81
: bonds	-10	-10
: bp	-65	-38
: bse	78	162
: crisil	-104	-66
: d	-58	-44
: david	41	6
: deepak	70	96
: deutsche	-93	-57
: devang	125	53
: deven	32	-24
: dhiraj	0	-6
: dipan	59	66
: dipen	-5	49
: dlf	38	42
: dow	40	16
: edelweiss	-47	-48
: experts	26	48
: five	41	92
: g	9	38
: gajendra	81	10
: gaurang	61	35
: girish	37	52
: gold	178	57
: good	17	46
: harendra	56	3
: hemang	-34	-41
: hemen	16	5
: hemindra	-19	3
: here	-17	-12
: high	-37	6
: higher	-42	103
: how	-33	-52
: iifl	-9	-18
: india	-59	-35
: is	2	46
: iv	44	117
: jagdish	-72	15
: jaideep	53	14
: jitendra	-18	-45
: jp	-31	-26
: kunj	30	42
: manish	63	39
: market	-31	-33
: markets	61	29
: mayuresh	-19	-13
: mecklai	-77	-79
: mehraboon	96	17
: mitesh	30	21
: more	62	23
: morgan	-24	2
: neeraj	63	7
: new	59	55
: next	-15	-28
: nifty	-12	-103
: nirav	-9	69
: nirmal	-61	-50
: nitin	27	41
: nsel	-94	-61
: october	-7	-6
: orders	-42	34
: p	23	20
: pankaj	34	47
: parag	13	10
: poll	0	-21
: prakash	58	88
: pramod	12	-10
: prashant	-25	-19
: prashasta	52	103
: prateek	-102	-53
: rajat	102	97
: rajesh	66	52
: rbi	-61	-50
: report	29	60
: rohit	77	77
: rupee	-45	-44
: sandeep	-30	50
: sandip	21	83
: sangeeta	5	-14
: sanjeev	-48	37
: sat	7	-18
: sebi	-128	-108
: sesa	-31	-25
: seshadri	1	27
: sharekhan	69	17
: shares	-44	-50
: sharmila	50	16
: should	-17	-28
: shrikant	26	9
: sonam	-61	-56
: source	-29	-26
: sources	-81	-93
: strong	63	23
: study	-40	-24
: sudip	22	-36
: taher	11	-9
: tata	65	16
: the	-81	-22
: tirthankar	21	57
: tokyo	-16	-12
: top	-36	-31
: traders	24	-34
: u	-10	-11
: ur	0	24
: us	61	32
: vijai	51	-18
: vijay	14	8
: vikas	70	17
: vinay	7	-26
: vineet	18	-3
: vinith	30	-39
: vishal	-15	-19
: wall	-28	-14
: wgc	67	-15
: what	-23	-5
: why	-7	13
: will	54	11
;	100	34
; 0	-50	-55
; all	50	-42
; appoints	-13	-12
; asia	12	-5
; auction	-11	-21
; but	-45	-51
; buy	36	-24
; can	-46	-46
; capital	6	18
; ceo	-41	-47
; debt	90	-30
; do	-46	-82
; down	-2	8
; ends	34	-7
; expect	-48	13
; eyes	0	43
; focus	-42	-87
; further	18	37
; global	-28	-4
; govt	-42	-47
; here	74	23
; heres	-11	7
; in	-8	-9
; investors	18	88
; is	-37	-39
; issue	-25	-11
; it	-10	43
; likely	15	5
; market	53	27
; may	54	79
; more	6	3
; nifty	-102	-83
; oil	-23	54
; positive	10	4
; posts	51	23
; profit	-30	-47
; raises	-50	-39
; see	50	11
; seen	-24	-39
; sensex	35	-12
; shares	19	-4
; stk	38	13
; stock	138	156
; stocks	-19	-20
; tcs	4	25
; to	-98	-103
; top	-75	21
; trading	2	7
; us	-14	-9
; weak	-36	-55
; what	58	6
; won	-2	24
; yuan	12	25
?	-115	-41
? $	-188	-71
? five	63	19
? here	-36	-33
? sensex	16	2
^ $	-22	-29
^ 0	57	-81
^ a	51	-12
^ abb	-153	-88
^ acc	-1	6
^ adag	12	0
^ adani	9	17
^ aditya	46	15
^ adlabs	-8	-39
^ after	-51	-6
^ agc	-11	-10
^ air	-45	-70
^ airasia	-1	-6
^ airline	38	-15
^ airtel	-51	-69
^ alkem	-13	-17
^ all	58	200
^ almond	5	27
^ alstom	-70	-55
^ aluminium	-7	16
^ amara	16	10
^ ambuja	24	-3
^ amtek	-4	91
^ analyst	102	88
^ analysts	18	25
^ anant	13	41
^ angel	18	-27
^ anil	-50	-32
^ another	-28	-34
^ apl	-2	-14
^ apple	-54	-42
^ arhar	6	7
^ arvind	27	12
^ as	5	38
^ ashok	-50	-98
^ ashoka	-5	-8
^ asia	-81	-79
^ asian	34	99
^ asset	-4	15
^ astrazeneca	10	59
^ at	-74	-17
^ atul	64	-1
^ aurobindo	42	32
^ australia	-18	85
^ australian	21	86
^ auto	-22	40
^ aviation	27	4
^ avoid	36	102
^ axis	-7	-62
^ bajaj	56	24
^ balaji	9	16
^ balrampur	0	-49
^ bank	30	-7
^ banking	115	69
^ banks	-20	-56
^ barley	43	4
^ base	57	7
^ basf	19	6
^ basmati	86	70
^ bata	-4	6
^ be	-50	-18
^ bearish	8	121
^ beaten	-25	-52
^ benchmark	-2	24
^ berger	14	3
^ bet	37	7
^ betting	40	-9
^ bgr	-57	-21
^ bharat	-16	-57
^ bharti	-6	37
^ bhel	123	2
^ bhushan	35	41
^ bill	-22	45
^ billionaire	-26	-25
^ binani	4	-20
^ biocon	-30	-25
^ birla	7	8
^ blue	65	48
^ bnp	9	37
^ bob	9	27
^ boc	49	2
^ bond	-148	-112
^ bonds	30	66
^ bosch	6	25
^ bourses	20	81
^ bp	3	13
^ bpcl	-51	-54
^ break	19	8
^ brent	130	101
^ bric	-41	-38
^ britain	-59	-29
^ britannia	45	-4
^ british	-16	-13
^ brokerage	-51	-44
^ brokerages	-40	-92
^ brokers	47	-32
^ broking	-64	-11
^ bse	-189	-179
^ budget	-95	-173
^ bullion	99	21
^ bullish	6	1
^ buy	102	-32
^ buying	70	57
^ cadila	22	3
^ cag	-13	-7
^ cairn	9	16
^ calculus	43	61
^ camlin	2	-58
^ can	-43	-54
^ can't	-14	7
^ capital	72	28
^ carborundum	8	5
^ cardamom	2	52
^ castor	7	19
^ castorseed	33	10
^ caustic	23	14
^ cautious	3	27
^ cbi	65	154
^ cci	-30	-9
^ ceat	-22	-20
^ cement	-20	-12
^ central	27	21
^ century	-31	-31
^ cesc	35	96
^ chambal	2	20
^ chart	-37	-49
^ chennai	-14	-10
^ china	-113	-138
^ chinese	-57	-52
^ cil	-67	-54
^ cipla	104	31
^ cisco	-13	-12
^ citigroup	-39	-58
^ city	31	11
^ clariant	90	51
^ claris	-13	18
^ cmc	5	8
^ cnx	18	20
^ coal	71	-4
^ coca	8	67
^ coffee	-24	-31
^ cognizant	76	32
^ colgate	-31	-18
^ commexe	0	9
^ commexes	-16	-77
^ commodities	32	102
^ commodity	49	65
^ component	-74	-106
^ consider	84	2
^ consumer	103	52
^ consumption	11	30
^ continue	44	8
^ copper	15	43
^ core	85	37
^ coriander	-41	74
^ coromandel	14	8
^ corp	11	3
^ corporate	-54	-94
^ corporation	-10	-11
^ correction	-30	17
^ cos	-72	-40
^ cotton	10	2
^ cottonseed	7	8
^ court	33	7
^ cox	59	15
^ crompton	30	8
^ crude	15	36
^ cummins	7	2
^ currency	-28	17
^ current	-42	-33
^ cyclical	-3	20
^ cyclicals	83	57
^ d	-41	-68
^ daimler	-6	-10
^ dalal	59	42
^ dalmia	29	41
^ day	-62	-98
^ db	39	94
^ dcm	-43	-1
^ dealing	-97	-74
^ decision	59	25
^ defence	-88	-61
^ delhi	-19	-14
^ delta	-19	31
^ deutsche	18	-12
^ development	38	3
^ dewan	66	36
^ dhanlaxmi	-22	-14
^ dhanteras	31	1
^ diageo	-27	58
^ diamond	22	54
^ did	-4	22
^ difficult	-50	-48
^ discom	14	21
^ dish	-66	-80
^ divis	6	0
^ dlf	-18	1
^ do	17	44
^ dollar	50	49
^ domestic	5	-15
^ don't	-55	89
^ dow	90	16
^ dr	59	55
^ drop	2	11
^ dry	1	-12
^ e	-35	-20
^ earnings	-72	-45
^ ecb	-61	-56
^ economic	-57	-6
^ edelweiss	-68	-88
^ educomp	-2	-22
^ egypt	72	215
^ eicher	-7	32
^ eid	7	-5
^ elder	14	48
^ em	7	20
^ emcure	-27	-46
^ emerging	75	22
^ empee	12	36
^ ennore	-32	-25
^ entertainment	-8	-10
^ equity	21	4
^ era	8	-2
^ eros	-58	-35
^ escorts	10	6
^ essar	27	45
^ etfs	11	-24
^ euro	-25	-46
^ euronext	-68	-48
^ europe	3	63
^ european	-92	-90
^ eveready	116	44
^ ex	-33	-40
^ exchange	20	-16
^ exide	12	2
^ exit	41	77
^ expect	-28	-11
^ experts	-80	-82
^ exporters	7	24
^ exposure	19	83
^ extremely	28	9
^ f	-48	-14
^ facebook	38	30
^ falling	56	141
^ farmers	8	-2
^ fears	16	48
^ fed	-25	-34
^ federal	22	22
^ fertiliser	-18	-14
^ fiat	-13	-11
^ fiis	-247	-146
^ financial	-68	-88
^ finolex	-13	-26
^ first	56	24
^ firstsource	30	11
^ fitch	-42	-32
^ five	40	-10
^ flash	-30	-34
^ fmc	-24	-28
^ fmcg	0	60
^ fmcgs	17	44
^ focus	-28	-25
^ for	-21	62
^ force	-3	-9
^ foreign	16	31
^ forex	-7	-9
^ forward	-51	-52
^ ftil	-10	30
^ ftse	-77	-69
^ fuel	27	81
^ further	-22	-43
^ future	31	17
^ gail	8	-2
^ gammon	13	1
^ ge	-6	2
^ general	-3	13
^ genpact	-8	-4
^ geojit	-52	-41
^ get	64	33
^ glenmark	69	34
^ global	-3	129
^ gmdc	9	33
^ gmr	-54	17
^ go	55	20
^ godrej	13	-15
^ gold	-48	138
^ goodyear	11	2
^ government	28	-49
^ govt	13	-4
^ great	0	13
^ greaves	95	95
^ groundnut	32	-11
^ growth	31	-26
^ gsk	-23	-39
^ gspc	53	22
^ gst	1	39
^ guargum	6	10
^ guarseed	24	11
^ gujarat	-35	-43
^ gur	-76	-75
^ gvk	82	61
^ hardening	-15	21
^ have	-29	-21
^ havells	17	29
^ hcc	-37	-45
^ hcl	-10	-22
^ hdfc	22	53
^ hdil	22	64
^ heard	54	23
^ heidelberg	-18	12
^ here	-61	-50
^ hero	9	-3
^ hexaware	43	15
^ high	-21	-42
^ higher	-30	56
^ hikal	-13	-12
^ hindalco	27	-10
^ hindustan	-52	-35
^ hmt	28	-4
^ holcim	7	54
^ hold	-162	-90
^ hong	-104	-27
^ hotel	61	-5
^ housing	-15	-5
^ how	-78	-64
^ hpcl	8	2
^ hsil	51	-1
^ ht	-17	-12
^ hul	44	15
^ hyundai	-42	-23
^ i	8	28
^ icici	-39	-43
^ idbi	6	29
^ idea	-13	-5
^ idfc	84	15
^ ifc	95	20
^ igate	7	2
^ igl	7	-49
^ iias	-44	-36
^ iifcl	-22	-26
^ imf	57	21
^ immediate	67	208
^ important	-23	-18
^ improving	15	6
^ in	-18	27
^ india	-15	63
^ indian	-22	-6
^ indigo	-17	-11
^ indo	-8	-40
^ indraprastha	-17	-24
^ indusind	-27	35
^ industrial	96	37
^ infinite	-35	-29
^ info	67	-10
^ infosys	66	64
^ infrastructure	39	-34
^ insider	54	78
^ institutional	16	24
^ insurance	-18	-75
^ intel	-7	28
^ interglobe	11	1
^ international	28	56
^ invest	45	-23
^ investments	31	10
^ investor	64	90
^ investors	-47	-86
^ ioc	8	-48
^ ipca	23	14
^ ipos	41	8
^ irb	7	6
^ irfc	-14	-11
^ is	-8	5
^ it	41	-6
^ its	156	54
^ j	-35	4
^ jagran	30	-2
^ jaguar	16	41
^ jain	5	23
^ jaiprakash	-7	0
^ jammu	10	14
^ japan	-25	-32
^ jaypee	2	6
^ jeera	45	26
^ jet	-64	-41
^ jewellers	-19	-33
^ jewellery	21	-16
^ jgbs	-87	7
^ jignesh	-49	-11
^ jimmy	-34	-33
^ jindal	4	22
^ jp	-14	25
^ jspl	-19	84
^ jsw	10	-44
^ jubilant	5	10
^ just	73	32
^ justdial	-40	-36
^ jyothy	12	5
^ jyoti	112	63
^ k	-11	-14
^ kansai	7	0
^ karl	-85	-49
^ kartik	-21	-17
^ kaveri	29	65
^ kec	-32	-39
^ kesoram	-26	-77
^ key	-37	-62
^ kirloskar	76	16
^ kolkata	-13	-20
^ kotak	-51	-33
^ koutons	40	10
^ l	23	-58
^ lack	22	57
^ lakshmi	-18	-11
^ lanco	6	8
^ large	-10	-21
^ lic	47	114
^ like	71	-9
^ liquidity	15	41
^ lodha	-20	-23
^ lok	-6	-10
^ london	-78	-53
^ long	20	2
^ look	-48	-102
^ looking	-26	-32
^ low	-18	-47
^ lower	41	-12
^ lupin	59	23
^ m	-9	-34
^ maharashtra	-114	-82
^ mahindra	10	-1
^ maintain	57	23
^ maize	13	5
^ major	-38	-59
^ makemytrip	-55	-41
^ man	-38	-5
^ manappuram	-20	-12
^ mangalore	-8	14
^ many	-53	8
^ march	-13	-16
^ margin	8	40
^ marico	-36	34
^ market	-168	-143
^ markets	-17	-5
^ marks	-8	-7
^ maruti	-64	-15
^ mastek	34	12
^ matrix	-76	-95
^ max	21	6
^ maytas	-42	-67
^ mcafee	-11	-8
^ mcx	-105	-125
^ mecklai	-25	-24
^ media	-5	7
^ menthol	7	3
^ mercator	71	27
^ metal	-6	2
^ metals	54	31
^ mf	37	81
^ mfs	61	20
^ mid	153	47
^ midcap	-41	-55
^ midcaps	-31	23
^ mindtree	-18	-26
^ miners	41	44
^ mm	-32	-53
^ mmtc	-2	-49
^ moil	4	10
^ momentum	-1	71
^ money	103	28
^ monnet	31	-15
^ monsanto	20	8
^ more	19	121
^ moser	22	-3
^ most	1	83
^ motherson	25	10
^ motilal	-23	-17
^ mphasis	33	-3
^ mrf	38	24
^ mrpl	46	20
^ mtnl	58	46
^ mundra	-29	44
^ muted	10	27
^ muthoot	7	52
^ nalco	164	71
^ nano	-20	-18
^ narayana	161	153
^ narendra	18	5
^ national	-44	-37
^ natural	10	23
^ nbcc	142	52
^ nbfc	51	33
^ ncc	-30	-17
^ ncdex	-79	-61
^ nda	-4	-23
^ near	28	-45
^ negative	-6	23
^ nestle	49	109
^ network18	46	-23
^ neutral	-38	-37
^ new	-56	-26
^ nfl	47	23
^ nhai	107	21
^ nhpc	-28	-11
^ nickel	18	59
^ nifty	-161	-144
^ nifty50	-50	-22
^ nikkei	14	14
^ nmdc	13	2
^ no	-99	56
^ nokia	-19	-9
^ nomura	-45	-36
^ non	27	-18
^ not	-75	160
^ nothing	-7	102
^ novartis	4	9
^ nse	-127	-131
^ nsel	-43	-23
^ ntpc	-2	-19
^ oil	-72	-158
^ omaxe	-37	-23
^ omc	25	77
^ omcs	-52	-63
^ one	62	109
^ ongc	-84	-48
^ onion	4	20
^ onmobile	-31	-3
^ opportunity	43	20
^ oracle	88	55
^ organic	-9	26
^ orient	19	9
^ outlook	-9	-10
^ outperformance	-4	-75
^ over	-51	32
^ overseas	-91	-72
^ overweight	-109	-62
^ p	17	27
^ panacea	-13	-11
^ pantaloon	9	18
^ pantaloons	-37	-73
^ paper	52	59
^ parabolic	50	15
^ pboc	-101	-86
^ pepper	6	0
^ petronet	17	-9
^ pfc	-19	-32
^ pharma	29	36
^ pick	74	6
^ pipavav	9	-1
^ piramal	-70	-39
^ platinum	43	48
^ polaris	29	25
^ police	166	86
^ policy	-45	-26
^ ponzi	-28	-55
^ poor	6	21
^ post	41	-39
^ powergrid	9	10
^ pre	-74	-84
^ prefer	88	7
^ premium	112	33
^ pressure	-17	-23
^ prestige	8	-2
^ price	121	27
^ prices	9	36
^ private	-15	7
^ profit	-1	61
^ promoter	21	41
^ promoters	73	36
^ psu	-29	2
^ ptc	-78	-44
^ pulses	11	39
^ punj	-2	-18
^ punjab	20	43
^ puravankara	-53	-58
^ pvr	56	10
^ q1	-70	-74
^ q4	-14	-55
^ quality	-97	-60
^ r	-73	-48
^ raghuram	-24	-22
^ rail	-2	8
^ railway	57	21
^ railways	-45	-30
^ rajesh	-56	-33
^ rakesh	-20	34
^ rally	3	103
^ ramco	-3	-7
^ ramky	90	53
^ ranbaxy	16	-51
^ rate	42	11
^ ravi	-58	-97
^ raw	-95	-59
^ raymond	-30	44
^ rbi	-153	-120
^ rcom	54	48
^ rcomm	-16	-24
^ re	19	51
^ real	-17	97
^ realty	38	6
^ recent	61	21
^ recommend	41	-66
^ record	-27	-42
^ refined	29	10
^ reforms	101	-1
^ regulatory	59	33
^ reits	-24	19
^ reliance	-80	-125
^ relief	-59	-101
^ religare	-27	-32
^ reserve	-30	-19
^ results	-34	-37
^ rice	8	2
^ right	48	4
^ ril	23	17
^ rising	-52	-35
^ risk	-1	-30
^ rnrl	-52	-68
^ road	32	-35
^ robust	14	0
^ rouble	19	-42
^ rs	-32	-46
^ rubber	-34	92
^ rupee	-29	11
^ rupiah	-1	18
^ rural	-16	-19
^ russia	137	89
^ russian	23	-2
^ s	-61	16
^ sahara	-45	-7
^ sail	30	-33
^ samsung	-35	-34
^ samvat	34	-23
^ sanghvi	-9	-10
^ sanjiv	-7	-12
^ sat	-23	-21
^ satyam	82	24
^ sbi	-29	142
^ se	-36	-53
^ sebi	-196	-190
^ sector	63	22
^ sectors	-25	7
^ secular	-5	16
^ securities	-29	-17
^ securitised	-11	-8
^ see	-100	-90
^ seeing	32	8
^ select	14	18
^ sell	6	142
^ sensex	-48	42
^ sentiment	18	12
^ sesa	56	20
^ several	-91	-52
^ shalimar	14	15
^ shanghai	77	18
^ share	-40	-32
^ sharekhan	-40	-39
^ sharp	84	129
^ shilpi	-15	-14
^ shoppers	108	11
^ short	-56	14
^ should	-42	-33
^ shree	13	18
^ shriram	-74	-17
^ siemens	-32	-30
^ silver	19	28
^ singapore	-21	-36
^ sintex	62	20
^ skf	11	6
^ sks	0	-35
^ sluggish	-2	12
^ smaller	77	7
^ snowman	101	10
^ soaring	-61	29
^ sobha	24	6
^ somany	30	11
^ sony	8	7
^ south	-8	36
^ sovereign	97	91
^ soyabean	-47	71
^ spice	-1	29
^ spicejet	-92	-35
^ srei	-48	-6
^ srf	13	8
^ sstl	-4	169
^ standard	61	21
^ star	-79	-63
^ state	-68	-85
^ stay	-34	31
^ steady	16	50
^ steel	-28	-51
^ sterling	-77	10
^ sterlite	68	11
^ still	20	12
^ stock	-43	15
^ stocks	12	44
^ street	28	10
^ strong	-26	-13
^ sugar	-16	-11
^ suggest	-35	-25
^ sun	-85	-89
^ sundaram	5	34
^ supply	89	136
^ surya	-7	49
^ suuti	8	-9
^ suzlon	-5	108
^ symantec	-5	-7
^ syndicate	-22	2
^ syngene	-8	-11
^ t	6	-50
^ taiwan	59	26
^ tajgvk	20	6
^ take	22	-16
^ target	3	-76
^ tata	-78	-79
^ tax	34	-5
^ tcs	-31	17
^ tea	5	21
^ tech	20	1
^ techno	17	8
^ technofab	-24	-17
^ technology	8	61
^ telcos	2	51
^ telecom	7	12
^ ten	-40	-45
^ texmaco	7	11
^ textile	132	34
^ there	62	147
^ thermax	-19	-6
^ thomas	34	4
^ three	-78	-54
^ time	-32	46
^ titagarh	-13	69
^ titan	37	34
^ tokyo	13	-42
^ too	-121	-87
^ top	-95	-35
^ torrent	27	51
^ tough	18	96
^ traders	-11	-17
^ tremendous	92	28
^ trend	24	20
^ trent	-7	-12
^ tribhovandas	-21	-11
^ ttk	7	10
^ tulip	-14	38
^ turmeric	7	-2
^ twitter	-3	65
^ two	-131	-167
^ tyre	13	-8
^ uco	31	6
^ ultratech	-41	-2
^ underweight	-2	32
^ uninor	80	10
^ union	8	14
^ unitech	35	3
^ united	68	68
^ up	-35	-27
^ upbeat	11	-5
^ upside	-160	-88
^ uptick	11	-2
^ uptrend	15	1
^ us	182	139
^ use	27	-39
^ usfda	49	-14
^ uti	36	-3
^ v	8	1
^ valuation	20	10
^ valuations	-30	-2
^ varun	-9	-12
^ vedanta	-77	-50
^ venus	12	4
^ very	31	14
^ videocon	-102	7
^ vijaya	1	12
^ vip	39	78
^ vishal	10	-4
^ vix	29	41
^ volkswagen	41	19
^ voltas	8	17
^ wait	71	18
^ waiting	-83	-57
^ wall	10	-12
^ warren	10	35
^ weak	104	-28
^ wealthy	4	62
^ welspun	8	-2
^ what	-106	-109
^ wheat	28	55
^ where	38	5
^ which	-61	-62
^ whirlpool	31	-1
^ why	-69	-61
^ wipro	-47	-62
^ wockhardt	0	16
^ won	39	33
^ wonderla	-33	-33
^ world	12	-50
^ would	16	74
^ yen	28	-5
^ yes	4	48
^ you	31	78
^ yuan	101	5
^ zensar	5	8
^ zinc	3	10
a	54	88
a 0	-2	91
a better	-80	-55
a big	99	30
a bit	60	187
a breather	-21	-51
a buy	80	-3
a call	-57	-37
a case	8	31
a concern	24	4
a day	-39	20
a decent	19	-11
a drag	-3	-18
a dull	2	-20
a few	-81	-72
a flat	10	31
a good	141	26
a great	64	3
a healthy	39	5
a high	-71	-42
a little	-44	20
a long	-113	-80
a lot	-37	-2
a market	12	67
a mixed	-125	-80
a month	7	37
a multibagger	37	-5
a narrow	-32	-60
a new	-54	-58
a no	-27	-32
a range	-53	-68
a rate	2	9
a roll	-33	-24
a safe	6	-17
a sell	-14	58
a share	0	-36
a stop	7	55
a strong	14	6
a target	59	48
a temporary	8	58
a tight	1	19
a toll	-8	101
a tough	-27	-26
a value	12	2
a week	-16	24
a year	21	-29
aap	-41	-26
aarti	15	3
aarti industries	15	3
ab	21	9
ab nuvo	21	9
abb	-153	-88
abbott	28	-18
about	27	-155
about $	-27	-22
about 0	16	1
about rupee	77	-8
above	167	-37
above $	199	-4
above 0	-92	-73
above rs	18	4
acc	-6	-16
acc net	5	10
access	-26	-20
account	-4	-28
account $	24	-9
account of	-50	-38
accounts	-71	-74
accreditation	-8	-10
achhe	24	5
achhe din	24	5
acquires	-27	-29
acquisition	-10	-69
across	-153	-73
across the	-52	-49
act	15	119
act as	-40	-40
action	-59	-30
activity	134	-5
adag	35	85
adag stocks	2	8
adani	69	5
adani enterprises	3	6
adani group	14	9
adani ports	52	-10
adb	77	31
add	22	-61
add rs	50	24
additional	32	2
adds	25	8
adequate	0	15
aditya	17	5
aditya birla	17	5
adlabs	-6	-37
adlabs entertainment	24	7
advance	76	29
advise	-36	-88
advisors	-84	-90
advisors $	-51	-70
advisory	-65	-51
advisory board	-13	-15
advisory services	-33	-25
affairs	-14	-13
affect	-131	-87
affect markets	-65	-104
affected	21	53
afloat	132	-10
africa	4	18
after	-30	70
after 0	-12	-29
after bumper	78	-23
after fed	-28	81
after hitting	11	40
after q2	6	11
after rbi	20	19
after report	22	7
after solid	-46	-14
after takeover	10	59
after tech	-16	0
after ukraine	5	18
after weak	7	18
after yevtushenkov	0	8
again	83	28
again $	12	-22
again ,	21	19
again ?	129	30
against	-75	-112
against dollar	40	76
against sebi	14	-18
against us	-57	-85
agarwal	-121	-9
agarwal $	-25	88
agarwal ,	-79	-70
agc	-11	-10
aggressive	80	48
agm	-9	-7
agrawal	-66	-41
agrees	-55	-78
agrees to	-55	-78
agri	-27	-20
agri space	-45	-29
agricultural	-25	-21
agricultural commodities	-25	-21
agriculture	72	25
agro	-57	39
ahead	69	-21
ahead $	48	15
ahead :	-37	-34
ahead for	-41	-7
ahead of	42	23
aim	55	20
aims	30	8
air	1	75
air india	-45	-70
airasia	-1	-6
airbus	8	4
aircel	-12	-7
airline	71	78
airline stocks	40	-15
airlines	-57	81
airlines ,	25	84
airlines shares	-15	3
airport	15	2
airtel	-96	-38
airtel ,	43	-6
airtel shares	18	81
airtel to	-27	-26
airways	21	-2
airways ,	91	27
ajay	5	9
ajay bagga	-16	25
ajay bodke	25	-56
ajay srivastava	-1	34
akzo	19	2
akzo nobel	19	2
alarm	21	45
alibaba	-29	-29
alkem	-14	-17
alkem ,	-7	-11
all	41	39
all eyes	-11	-99
all time	69	31
allocation	-4	48
allotment	16	-9
allotment $	16	-9
allots	-59	-64
allow	69	44
allows	-76	-93
almond	19	26
almost	-42	-69
alpha	-22	-18
also	-26	-36
alstom	-67	-52
alstom india	26	7
altamount	-84	-51
altamount capital	-84	-51
aluminium	3	26
aluminium futures	-7	16
am	-111	-103
amar	120	55
amar ujala	129	60
amara	-41	-36
amara raja	-41	-36
ambani	-4	-17
ambareesh	60	-17
ambareesh baliga	60	-17
ambit	-178	-143
ambit capital	-89	-54
ambuja	21	80
ambuja ,	-13	-29
ambuja cements	46	77
amc	-155	-102
amc $	-133	-89
america	34	27
amid	212	120
amit	-86	-89
amit khurana	42	-20
amitabh	-5	-8
among	197	32
among 0	23	-6
among top	64	64
among tyre	18	4
amount	-11	95
amount of	-11	95
ample	3	30
ample supply	2	10
amtek	-1	95
amtek auto	-4	91
an	19	138
an attractive	25	7
an end	-36	-34
an investment	40	67
an upside	-23	-43
analyst	76	67
analyst $	-26	-21
analyst view	-8	49
analysts	88	-34
analysts $	12	1
analysts recommend	14	35
anand	51	-9
anand prahlad	-11	-8
anand tandon	79	26
anant	13	41
anant raj	31	64
ancillary	5	-29
ancillary sector	0	13
and	10	-62
and 0	-9	-10
and banking	38	-78
and ceo	-14	-17
and coal	52	15
and india	12	23
and kashmir	-26	-9
and md	-7	-9
and other	-13	-29
and persistent	48	-11
and petrochemicals	-18	-12
and pharma	-47	-10
and power	-41	-40
and proper	-15	-13
and rupee	20	70
and small	37	25
and tata	30	-1
and watch	-35	-48
andhra	1	28
angel	-3	-25
angel broking	-13	3
anil	-20	-51
anil manghnani	2	-26
anish	-37	-51
anish damania	-37	-51
announcement	32	105
announces	-23	-72
announces 0	4	-22
annual	-8	-91
another	-105	-90
another 0	-25	-49
anti	32	75
anu	-12	42
anu jain	-12	42
anxiety	-11	11
any	-37	0
ap	63	38
apiece	8	-2
apl	-2	-14
apl apollo	-2	-14
apollo	45	2
apparel	8	1
appeal	55	136
appeal $	56	130
appear	-1	-22
appellate	-29	-17
appellate tribunal	-29	-17
appetite	15	32
apple	-9	-53
apple inc	-31	-32
apple shares	57	66
apple stock	-18	-8
application	-41	-60
application $	-44	-61
appoint	-29	-27
appointed	-140	-152
appointed as	-39	-35
appointed ceo	-11	-11
appointed world	-28	-24
appoints	-194	-188
appoints anand	-11	-10
appoints dinesh	-13	-12
appoints heads	-76	-48
appoints nitin	-7	-6
appoints sanjay	-21	-23
appreciate	-2	-45
approach	-101	-65
approach sebi	-8	-7
approval	-98	-68
approval $	-1	-8
approval for	-103	-60
approve	17	3
approve merger	-8	-14
approved	-56	-45
approves	1	13
approves 0	9	46
approves rs	-85	-49
april	-52	31
april $	15	11
april 0	-20	7
april june	7	10
april november	-55	-19
aptart	-56	-38
aptart technical	-56	-38
are	27	-27
are a	-5	36
are expecting	-57	-44
are fairly	10	13
are good	8	1
are in	-70	-45
are likely	-61	-38
are making	1	10
are the	55	-3
are top	40	20
arhar	6	7
arhar ,	6	7
arindam	-4	-17
arindam ghosh	-4	-17
arm	-76	-55
arm $	-74	-49
around	-208	-89
around $	-49	-48
around 0	-150	9
arrest	-33	15
arrest ruling	0	8
arrivals	8	44
arrivals $	0	48
arun	-64	-28
arun jaitley	-63	-27
arvind	91	0
arvind sanger	-24	-25
as	-15	20
as 0	37	17
as a	-72	-38
as ample	-2	10
as asia	-3	18
as board	84	77
as cabinet	24	11
as central	-42	-67
as ceo	-107	-111
as cfo	-24	-25
as chairman	-48	-76
as chief	-22	-22
as china	-24	-17
as cmd	0	18
as company	53	36
as coo	-50	-49
as data	32	-8
as demand	6	49
as director	31	81
as dollar	49	21
as earnings	-4	7
as ecb	-10	23
as energy	18	24
as fed	4	-45
as fii	0	12
as fiis	19	8
as fm	7	3
as global	-5	18
as gold	23	-10
as government	52	68
as govt	28	7
as greece	4	14
as group	-42	-50
as head	-10	-10
as india	-42	-36
as investors	128	85
as it	-1	17
as long	35	9
as managing	-39	-42
as market	-39	7
as markets	10	-9
as md	-98	-61
as much	3	9
as new	-3	-49
as of	76	77
as oil	-59	-22
as president	-18	-20
as prices	1	17
as promoters	0	37
as q1	9	5
as q2	11	2
as q4	4	7
as rakesh	10	4
as rbi	57	39
as regional	-16	-17
as rupee	11	28
as russia	12	-31
as sadananda	29	15
as sc	-21	17
as senior	-17	-17
as the	-6	-11
as top	22	57
as traders	7	35
as ukraine	125	56
as us	65	-4
ashish	37	-9
ashit	46	50
ashit suri	46	50
ashok	-21	-71
ashok leyland	-21	-71
ashoka	-5	-8
ashoka buildcon	-5	-8
ashuu	-23	22
ashuu kakkarr	-23	22
ashwani	26	43
ashwani gujral	26	43
ashwanigujral	17	-34
ashwanigujral .	17	-34
asia	-185	-88
asia $	-41	-26
asia ahead	-11	-11
asia fx	68	114
asia markets	4	21
asia on	-18	10
asia pacific	-49	-31
asia shares	5	14
asia stocks	-73	-105
asian	-33	26
asian markets	-14	-66
asian paints	-37	-23
asian shares	63	140
asian stocks	-18	-20
asian trade	-21	-19
aside	-5	-27
ask	-84	-73
ask investment	-79	-70
asks	-123	-196
asset	-64	81
asset quality	28	77
asset reconstruction	6	-3
assets	104	125
assets $	69	152
associates	14	25
astrazeneca	20	54
astrazeneca pegs	10	59
at	-104	-124
at $	-22	-36
at 0	-74	12
at a	-35	-44
at all	99	-16
at around	-42	-38
at current	80	52
at fresh	14	4
at least	12	48
at lower	-25	-41
at new	31	4
at nse	-3	-14
at open	111	22
at record	7	2
at rs	-121	-155
at the	3	32
at this	-6	51
at top	-45	-34
at up	-59	-31
atf	19	26
atf prices	19	26
attaches	35	123
attacks	41	-1
attempts	23	-41
attempts to	23	-41
attract	28	21
attract fund	42	10
attractive	125	3
attractive $	-4	-8
attractive :	-3	-16
atul	64	-1
atul auto	65	-4
auction	-73	-98
auction $	-31	-27
auctions	4	17
audit	-66	-68
audit $	-22	-25
august	12	-1
august $	49	26
aurobindo	59	-31
aurobindo pharma	-28	-68
aussie	100	-27
australia	-18	85
australia ,	81	128
australia shares	-108	-39
australian	23	86
auto	161	85
auto ,	-50	-45
auto ancillary	5	-29
auto and	-24	-79
auto component	11	-13
auto sector	72	14
auto space	78	29
auto stocks	-27	41
automotive	197	122
autos	9	-26
average	-50	-26
aversion	11	33
aviation	39	40
aviation sector	15	43
aviation stocks	11	6
avigo	-30	-20
avinash	-1	11
avinash gorakshekar	-1	11
avinnash	126	85
avinnash gorakssakar	126	85
avoid	-65	38
await	-11	-34
awaited	2	14
awaited $	2	14
awaits	-17	-3
away	6	165
away from	-16	62
axis	19	-37
axis bank	-10	-77
b	22	59
back	131	90
back $	-57	-52
back 0	-29	-39
back :	37	15
back britain	10	59
back in	99	-50
back on	-21	-25
back to	136	216
bad	39	55
bad loan	20	-4
badshah	11	-9
badshah $	61	20
baer	23	15
bag	-125	-80
bagga	-16	25
bagga $	-26	24
bags	45	125
bags rs	9	-1
bail	-65	-56
bailout	15	36
bajaj	93	-2
bajaj auto	-45	0
bajaj electricals	-2	21
bajaj finance	45	-12
bajaj finserv	33	15
bajaj holdings	51	-3
bajpai	-19	-18
bajpai as	-19	-18
balaji	-71	-42
balakrishnan	30	6
balance	-6	19
balance sheet	38	78
baliga	60	-17
baliga $	166	42
baliga ,	-113	-56
balkrishna	12	6
balkrishna industries	12	6
balrampur	4	-51
balrampur chini	0	-49
ban	-16	17
band	-102	-129
bandyopadhyay	67	-9
bandyopadhyay $	113	27
bang	-15	-33
bang $	-15	-33
bank	-32	-105
bank $	-63	-21
bank ,	77	19
bank :	122	48
bank a	39	-1
bank and	111	42
bank board	-49	-43
bank can	-38	44
bank falls	4	13
bank loans	-54	-43
bank meetings	45	26
bank nifty	-1	29
bank of	69	48
bank on	-56	-35
bank posts	30	25
bank q1	2	7
bank q2	19	5
bank q3	9	3
bank q4	8	12
bank stocks	-198	-121
bank to	-65	-1
bank will	15	19
bankers	-20	46
bankers to	-7	66
banking	11	70
banking ,	-4	53
banking division	-21	-17
banking sector	38	40
banking space	0	23
banking stocks	-22	3
banks	56	-32
banks $	13	0
banks ,	99	-2
banks :	93	97
banks a	-37	-34
banks and	13	5
banks for	-24	-14
banks in	-7	-34
banks may	-30	-25
banks to	10	0
bansal	1	21
bansal $	72	69
bar	16	-5
barclays	-18	-32
barley	43	4
barley futures	43	4
baroda	4	8
baroda with	5	12
barrel	122	75
barrel $	54	51
bars	28	63
base	18	-26
base metal	32	17
base metals	19	48
based	-28	-101
based on	-25	-36
basf	-2	-13
basf india	-8	-14
basis	-33	-59
basket	-4	13
basks	113	26
basks in	113	26
basmati	84	66
bata	151	79
bata india	146	57
batteries	16	10
bayer	1	12
be	13	7
be a	-13	17
be bought	72	-38
be careful	-78	-69
be cautious	-50	-20
be choppy	8	44
be good	1	-18
be hit	9	55
be in	70	-6
be raised	45	-15
be range	-52	-52
be re	-10	-11
be ruled	-29	-37
be sold	2	89
be the	-67	-74
be wary	18	60
bear	14	58
bear market	-22	-8
bearish	-26	107
bearish $	14	36
bearish on	0	129
bears	142	-20
beat	-75	-42
beaten	-25	-52
beaten down	-25	-52
beats	170	43
beats estimates	62	3
beats street	20	8
become	-82	-145
becomes	-32	-27
becomes the	-25	-19
been	28	151
before	-60	166
before jobs	35	5
begin	63	33
begins	-51	-44
being	18	88
below	21	235
below $	-24	180
below 0	89	143
beml	-19	23
benchmark	19	5
beneficiary	-36	-40
benefit	52	-60
benefit :	52	12
benefit from	24	11
benefits	-44	-80
benefits $	34	13
berger	14	3
berger paints	14	3
best	138	117
best bet	37	3
best bets	33	-14
bet	168	11
bet :	67	11
bet big	74	28
bet for	47	41
bet from	21	4
bet in	39	12
bet on	-105	-127
bets	35	-11
bets $	68	-1
bets :	-6	118
bets in	45	0
bets on	-66	-101
better	194	37
better than	14	53
betting	64	82
betting on	39	10
between	-39	-77
between 0	-7	-25
beverages	-7	-6
beyond	-94	-100
beyond 0	54	9
bgr	-16	-8
bgr energy	-16	-8
bhambwani	14	8
bhambwani $	39	35
bharat	106	116
bharat forge	57	62
bharat posts	17	50
bharathan	-10	47
bharathan $	-10	47
bharti	94	65
bharti ,	101	-41
bharti airtel	-41	50
bharti infratel	-27	27
bhat	8	29
bhat $	8	29
bhatnagar	18	-3
bhatnagar $	24	5
bhattacharya	-24	-20
bhel	74	19
bhel ,	63	12
bhimji	-21	-11
bhimji zaveri	-21	-11
bhushan	26	61
bhushan steel	26	61
bias	52	40
bidding	-55	-13
bids	8	-6
big	216	12
big on	74	28
bigger	18	-31
bigger names	58	-4
biggest	61	23
biggest fall	23	0
biggest foreign	-44	-49
biggest single	1	14
biggest weekly	8	36
bill	-32	-35
bill gross	-62	-53
bill will	16	-37
billion	9	-55
billion $	11	54
billion in	138	59
billion ipo	-27	-18
billionaire	-14	-23
billionaire stake	-26	-25
bills	19	1
bilt	-13	19
binani	4	-20
binani cement	4	-20
binani ind	34	4
biocon	21	85
biotec	-13	-11
biotech	112	46
birla	0	-17
birla group	-21	-30
birla nuvo	43	21
bit	10	136
biz	29	41
biz $	-66	0
biz ;	14	-13
black	17	-2
black pepper	72	51
blackridge	-21	-17
blackridge capital	-21	-17
blackrock	78	26
blackstone	-38	-64
block	-18	41
block ;	6	1
blocks	38	46
blue	37	28
blue chip	-33	-8
blue chips	10	9
blue star	61	32
bn	-8	4
bn $	1	-10
bnp	9	38
bnp paribas	-44	13
board	-225	-155
board $	-100	-95
board approves	-34	10
board as	32	85
board of	-25	-27
board to	-9	-11
bob	9	27
boc	49	2
boc india	43	-14
bodke	25	-56
bodke $	21	-57
body	1	8
boe	-108	-58
bofa	-199	-138
bofa $	-89	-25
bofa ml	-70	-46
boi	-38	2
bombay	5	39
bombay high	-12	95
bond	-100	-22
bond $	-56	-63
bond issue	-60	-63
bond market	-81	1
bond markets	50	17
bond sale	-12	58
bond yield	116	-23
bond yields	26	78
bonds	-64	37
bonds $	150	-60
bonds ,	-34	-6
bonds :	-51	-2
bonds and	-31	-35
bonds draw	-10	-10
bonds for	-72	-59
bonds pare	14	97
bonds to	67	-13
bonds worth	-15	-13
bonus	-157	-100
bonus issue	-65	-42
bonus shares	20	2
book	-20	86
booking	-5	101
booking $	-7	70
boost	126	63
boost $	-53	-32
boost in	19	-5
boosts	169	55
borrow	64	11
bosch	39	25
bose	102	107
bose $	102	107
boss	-23	-18
both	-15	6
bottom	-75	-79
bought	72	-38
bounce	98	-15
bounce back	70	-26
bounceback	-56	-35
bounces	79	5
bound	-48	-16
bound to	-11	-26
bourse	-33	-31
bourse $	-33	-31
bourses	-25	-10
bourses ,	-13	-14
bourses ask	-7	-7
bourses to	23	86
boxes	3	-19
bp	-60	-33
bp singh	-65	-38
bpcl	15	-39
bpcl ,	-86	-19
bpo	58	-8
brace	26	154
brace for	26	154
brand	-10	55
brazil	28	73
break	75	-18
break above	19	8
breakout	-144	-40
breaks	70	190
breathe	-47	-44
breather	-18	-48
brent	103	90
brent climbs	-7	20
brent crude	4	29
brent holds	-18	-38
brent oil	34	32
brent slips	5	18
brent steady	60	56
breweries	-12	-13
bribery	14	90
bric	-72	-78
bright	63	51
brightens	10	4
bring	142	3
bring cheer	3	48
bring down	54	-39
brisk	2	11
britain	-49	31
britain ftse	-49	31
britannia	9	-60
british	-16	-13
broad	-37	-46
broadly	-62	-50
broken	-138	-3
broker	-6	-2
brokerage	-103	-88
brokerage firms	-1	-12
brokerage views	-47	-34
brokerages	18	20
brokerages $	28	13
brokerages have	-11	-16
brokerages up	29	13
brokers	-52	-49
brokers $	-21	-22
brokers call	0	-16
brokers to	-22	-33
broking	-109	-59
broking $	-45	-17
broking firms	-69	-18
broking for	-17	-20
brothers	140	67
brought	-4	19
bse	-137	-46
bse $	30	111
bse ,	-22	-46
bse dissemination	-18	-21
bse plans	-26	-16
bse sensex	-61	-42
bse to	-31	-41
bt	58	-5
bt /	94	17
bubble	7	18
budget	-39	-21
budget $	48	-28
budget 0	-53	-113
budget rally	-10	-16
buffett	10	35
build	-19	-46
build bullish	35	16
buildcon	-8	-9
building	31	10
bullion	89	15
bullish	185	72
bullish ,	52	18
bullish bets	71	7
bullish on	88	22
bullish outlook	8	3
bulls	176	20
bumper	77	-9
bumper week	78	-23
buoyant	27	43
buoyed	14	4
buoyed by	14	4
business	-23	7
business $	-18	-9
business ;	-52	-91
business in	-57	-32
business model	127	46
business to	10	19
businesses	-6	-16
but	-140	-169
but china	88	107
but don't	-43	49
but earnings	22	54
but high	29	56
but investors	-20	-7
but margins	-39	-11
but weak	-16	-51
buy	62	-43
buy $	62	-26
buy ,	88	19
buy :	7	-1
buy back	-32	-63
buy bank	34	16
buy call	35	-1
buy for	8	2
buy in	-81	-50
buy into	-5	35
buy it	49	75
buy on	66	50
buy stake	-7	-8
buyback	51	49
buyer	-8	-16
buyers	209	79
buying	209	94
buying $	-47	-54
buying ,	11	-3
buying support	7	3
buyout	-10	-6
buyout of	-26	-25
buys	116	-87
buys $	14	6
buys 0	39	-57
buzz	101	25
buzz $	82	39
buzz ,	26	-2
by	-29	-25
by 0	47	68
by better	12	22
by china	37	-52
by december	-49	-45
by growth	0	17
by june	-30	-44
by march	-46	-66
by narendra	85	88
by over	54	9
by rs	77	50
by sebi	-107	-104
by selling	-2	-13
by us	3	7
by wall	-6	30
c	27	78
cabinet	61	31
cabinet approves	22	11
cabinet clears	50	25
cable	-20	-17
cables	-31	-35
cadila	45	24
cag	-13	-7
cag report	-13	-7
cairn	-52	22
cairn india	-10	-15
calculus	43	61
calculus :	71	100
call	-18	84
call $	-62	-32
call :	35	42
call on	-54	-43
call with	55	6
calls	-63	3
calls $	-13	84
calls for	-27	-45
calm	-71	-98
calm as	-60	-67
camlin	2	-58
camlin fine	2	-58
can	43	-58
can be	79	73
can expect	72	24
can get	24	19
can go	66	21
can return	-45	-28
can see	43	-39
can slide	-53	71
can't	-57	-60
can't be	-29	-37
canara	4	7
canara bank	4	7
cancer	6	5
cancer drug	6	5
cannot	-11	-10
cap	99	-17
cap $	20	-38
cap ;	12	39
cap funds	49	5
cap it	-22	-20
cap pharma	-48	-50
cap stocks	43	-24
capacity	-38	-13
capex	-27	5
capex $	-54	-65
capex need	53	22
capital	-166	-100
capital $	-191	-171
capital ,	3	-18
capital advisors	-21	-17
capital goods	87	62
capital infusion	-34	-27
capital management	-24	-25
capital market	153	65
capital mind	-45	-55
capped	-25	-17
capped at	-25	-17
caps	-26	81
caps to	-12	-27
carbon	32	42
carborundum	8	5
carborundum universal	8	5
cardamom	83	60
cardamom futures	18	45
cards	9	14
care	-64	-74
careful	-78	-69
carry	0	45
cars	10	-3
case	-24	164
case $	45	169
case :	27	23
case of	-11	26
case with	-39	-47
cases	25	141
cases $	25	141
cash	-71	-85
cash $	19	15
cash rich	48	-4
cashew	23	10
castor	7	19
castor seed	7	19
castorseed	33	10
castorseed futures	33	10
catch	3	-18
catches	18	58
caustic	23	14
caustic soda	23	14
caution	40	3
caution ahead	59	33
cautious	-24	135
cautious on	-1	130
cautiously	30	162
cbi	43	125
cci	-34	-23
cdr	10	76
ceat	-42	-50
cellular	40	-5
cement	94	-26
cement ,	-54	4
cement :	-80	-51
cement and	57	47
cement companies	-10	-16
cement stocks	112	16
cement up	16	4
cements	30	68
cent	48	71
cent $	94	60
cent ,	10	-10
cent after	2	36
cent at	66	89
cent in	21	16
cent on	50	60
cent stake	-63	6
cent to	40	61
central	6	15
central bank	56	33
centre	-17	-21
centrum	-56	-37
centrum wealth	-56	-37
century	-15	48
ceo	-177	-201
ceo $	-146	-144
ceo ,	-30	-24
ceo of	-64	-74
ceramics	59	16
cesc	38	102
cfo	-108	-112
cfo $	-24	-25
cfo of	-9	-9
chain	46	-30
chairman	-120	-106
chairman $	-78	-85
chairman of	-60	-88
chairperson	-46	-39
challenging	-70	-45
chambal	2	20
chambal fertilisers	2	20
chana	-97	-112
chana futures	-1	21
chance	-44	-14
chance of	-27	1
change	-9	-15
changed	-78	6
changed ;	-18	-30
changer	-6	10
changes	-59	-64
changes $	-105	-65
charge	29	-14
charge as	-8	-10
charge of	-37	-38
charges	-15	-11
charges $	-23	-22
chart	-37	-49
chart check	-37	-49
chartered	61	21
cheap	-33	-5
cheaper	-26	-58
check	-107	-129
check from	-37	-49
cheer	30	63
cheer markets	11	13
cheer to	3	48
chemical	39	98
chemicals	108	27
chemicals ,	62	21
chemicals pharmaceuticals	52	41
chennai	-12	-7
chennai petroleum	-14	-10
chidambaram	28	-6
chief	-154	-174
chief $	-70	-89
chief financial	-10	-9
chief operating	-20	-23
chill	-27	80
chill ,	-45	-22
chilli	58	43
china	15	9
china $	-68	-39
china ,	46	8
china and	-32	-14
china data	154	0
china has	34	49
china shares	18	55
china sinks	8	47
china to	-39	-20
china yuan	-4	-12
chinese	-64	49
chinese markets	65	41
chinese shares	-20	-6
chini	0	-49
chip	-42	-20
chip stocks	-33	-8
chips	10	9
chokkalingam	1	33
chokkalingam $	1	33
choksey	47	16
choksey $	89	41
choo	-34	-33
choppy	84	218
choppy ;	33	86
chouhan	26	9
chouhan $	26	9
chrysler	-26	-22
cii	-40	-34
cil	-69	-5
cil ,	-30	-27
cipla	81	6
cipla ,	5	10
cipla :	0	-20
cipla posts	68	21
circuit	64	-51
circuit limit	-22	-31
circuit on	34	-13
cisco	-13	-12
cisco rejigs	-13	-12
citi	-90	-96
citi india	-21	-17
citigroup	-36	-55
city	5	-41
city union	36	4
clariant	90	51
clariant chemicals	-7	17
clarification	15	0
clarification on	14	9
claris	-18	24
claris lifesciences	0	21
claris to	-29	-39
clarity	-147	-80
clarity :	-60	-29
clarity on	-78	-44
clear	46	4
clearance	-23	-26
clearance for	-23	-26
cleared	-29	-19
clearing	4	20
clears	50	25
climb	52	15
climbs	146	63
climbs 0	15	1
climbs on	38	10
clocks	11	9
clocks 0	11	9
close	83	-14
close at	6	3
close lower	16	41
closer	47	67
closer to	47	67
closes	-49	-57
closes at	11	-3
closes steady	-29	-21
closing	73	2
closing high	45	0
closing highs	36	6
clsa	-147	-87
clsa $	-53	-37
club	26	4
cmc	26	15
cmd	-60	-52
cmd $	-19	-26
cmd of	-36	-36
cnx	-7	-22
cnx it	-7	-22
co	-80	-118
co founder	-22	-18
coal	177	146
coal block	8	13
coal blocks	38	46
coal india	92	96
coca	8	67
code	-41	-33
coffee	-70	-74
coffee day	-24	-31
cognizant	76	32
cognizant september	32	9
colgate	-35	-25
com	-53	-93
com $	-44	-72
come	122	34
come from	48	1
comes	39	147
comes under	5	12
comfort	15	-3
comfort from	-10	-10
comfortable	108	141
coming	11	-69
coming days	82	27
comment	-5	-90
comment $	-45	-87
commentary	18	-1
comments	79	44
commerce	-40	-23
commercial	-12	58
commexe	0	9
commexe turnover	0	9
commexes	-33	-97
commexes turnover	42	22
commission	-48	-52
commodities	4	42
commodities market	0	109
commodities to	-29	-12
commodities trading	9	33
commodity	25	19
commodity bourse	-9	-10
commodity exchange	-5	20
commodity prices	13	33
communications	-18	16
communications :	-16	5
communications ipo	30	69
companies	58	-53
companies $	-37	-67
companies ,	34	2
companies :	84	14
companies ;	18	6
companies are	-33	-37
companies for	-46	-15
companies gain	16	8
companies in	7	59
companies like	6	-2
companies look	14	19
companies may	26	90
companies rise	-57	-70
companies to	-47	-42
company	-92	-40
company $	-27	22
company :	-49	-43
company at	-50	-28
competition	9	70
competition ,	9	64
competitive	28	84
completion	5	-14
completion of	5	-14
comply	-31	-23
comply with	-31	-23
component	-65	-118
computer	30	-6
concern	20	8
concern for	0	24
concerns	84	136
concerns $	72	6
concerns over	0	22
confidence	-16	59
consent	-6	-5
consider	61	-18
consolidate	-88	-98
consolidate :	-72	-81
consolidated	-10	-43
consolidation	-109	-124
construction	-2	25
consultancy	-26	-35
consumer	63	-50
consumer banking	-21	-17
consumer healthcare	-23	-40
consumer stocks	83	56
consumption	-27	0
continue	167	42
continue :	-37	-70
continue in	51	4
continue to	126	26
continues	11	-39
continues ,	-15	-9
continues to	-20	-55
contract	-40	-86
contractor	-6	-8
contracts	-64	-60
contrarian	44	16
controlling	3	15
conversion	-13	6
conversion norms	-21	-11
convert	65	10
conviction	-20	-50
coo	-88	-85
coo $	-64	-58
coo of	-25	-26
cook	32	3
cooling	55	14
cools	5	26
copper	28	64
copper ,	8	0
copper futures	3	9
core	114	22
coriander	-19	94
coriander ,	12	2
coriander futures	-49	79
corner	-58	-83
coromandel	14	8
corp	31	29
corp bank	11	3
corporate	-26	-11
corporate bond	-62	25
corporate bonds	170	133
corporate earnings	-53	-98
corporate governance	-39	-59
corporation	-16	-62
corporation bank	24	-7
corporation ltd	-12	-5
corporation of	-40	-55
corporation raises	31	5
corporation to	-95	-52
corporations	-24	-19
corporations $	-24	-19
correct	-44	18
correction	44	-228
correction :	58	13
correction in	-6	-84
corrections	-24	-89
cos	55	17
cos :	74	23
cos to	-8	-22
cost	50	112
cost $	8	27
costlier	128	37
costs	-9	77
cotton	109	47
cottonseed	7	8
could	-103	-25
could be	-6	101
could have	10	-35
counter	-6	-25
counters	-137	-128
counters :	-84	-75
country	-37	-51
country director	-15	-10
course	-18	-43
court	-93	-29
court $	-30	-43
court order	-14	80
cover	-44	-49
covering	23	-55
covering $	64	14
cox	76	50
cox kings	76	50
cr	29	-14
cr $	61	100
cr ;	2	117
cr debt	7	3
cr for	23	6
cr from	-82	-46
cr in	36	11
cr ipo	-23	-17
cr net	-70	-56
cr rights	-59	-35
cr through	14	-1
cr to	-97	-75
cr via	39	2
crack	-36	60
crack ;	6	34
crackdown	-10	-4
cracks	-11	79
crash	-58	-34
crash by	-23	-44
crash in	19	47
crashes	3	15
create	31	-7
creating	43	14
creating ideas	22	4
creators	39	6
credit	-31	23
credit suisse	-1	26
crisil	-104	-66
crisil $	-104	-66
crisis	151	28
crompton	65	24
crompton greaves	65	24
crops	18	5
crore	-31	-73
crore $	-5	75
crore ,	114	30
crore ;	-35	-29
crore by	7	-5
crore dividend	-21	-20
crore due	13	38
crore for	126	38
crore from	0	-43
crore government	-59	-34
crore in	73	-31
crore ipo	-51	-59
crore loss	-28	-16
crore net	-61	-33
crore on	7	28
crore profit	40	0
crore qip	-22	-41
crore rights	-15	-11
crore shares	119	46
crore through	77	21
crore to	27	7
crore via	-26	-11
crores	-28	-47
cross	-11	55
cross 0	-53	-58
crosses	-65	-47
crosses 0	-165	-98
crr	-24	-32
crucial	-99	-81
crucial for	-161	-105
crude	63	61
crude oil	-12	-24
crude palm	-3	-7
crude prices	13	91
crunch	117	131
crunch ,	67	-1
cues	31	56
cues $	56	109
cues ,	-27	-67
cues ;	14	-5
cues from	-32	-30
cummins	43	15
curb	5	16
curbs	62	-68
currencies	-14	-35
currency	-98	81
currency $	-30	-36
currency derivatives	-3	-8
currency rout	9	19
currency wars	-36	-52
current	-103	-93
current account	21	12
current levels	1	-11
current market	-46	-35
current rally	35	17
currently	-23	-18
customers	-2	21
cut	35	33
cut $	8	27
cut ,	-11	22
cut hopes	37	-11
cut in	58	23
cut talk	11	13
cuts	11	-55
cutting	-9	-18
cycle	-44	-5
cyclical	41	34
cyclical stocks	39	32
cyclicals	41	91
d	-45	-46
d k	-39	-28
d street	-24	-16
d2h	-61	-46
daily	170	76
daimler	-6	-10
dal	-74	-124
dalal	91	28
dalal street	114	43
daljeet	28	8
daljeet singh	28	8
dalmia	-2	17
dalmia bharat	29	41
damage	55	148
damania	-37	-51
damania $	-14	-42
dampen	6	20
dampens	-37	56
data	10	-22
data $	55	-118
data ,	-82	-147
data ;	-28	48
data eyed	-37	-59
data lifts	18	-15
date	-32	-52
david	31	12
david jones	-26	-25
david pezarkar	41	6
day	-59	-109
day $	-32	-60
day 0	18	88
day despite	133	61
day fall	1	14
day gain	-16	-21
day in	-44	-23
day on	-38	-58
day to	-19	-16
days	165	72
days $	31	2
days :	64	28
days of	69	45
db	51	120
db corp	7	17
db realty	39	92
dcm	-43	-1
dcm shriram	-43	-1
de	-18	-27
dead	-12	22
deal	-114	21
deal $	-9	-22
deal :	-12	-17
deal ;	20	-7
deal with	39	89
dealing	-97	-74
dealing room	-97	-74
deals	-97	-73
deals ,	-25	-20
debate	-96	-83
debate $	-77	-64
debentures	-86	-18
debentures $	-80	-4
debt	92	24
debt $	-54	-31
debt ;	18	2
debt equity	-21	-11
debt restructuring	-8	-90
debut	-72	-4
debut $	-25	17
debut on	-27	-16
debut trade	11	24
debuts	-3	-32
debuts on	-4	-36
dec	-63	-63
dec 0	-53	-56
december	-92	-95
december $	-30	-26
december 0	-73	-59
december net	13	-9
december quarter	49	18
decent	-60	-62
decide	-55	-61
decide direction	-8	-11
decision	10	-39
decision $	-39	-29
decision to	16	36
declares	-107	-82
decline	53	229
decline 0	-10	40
decline as	10	25
decline in	24	56
decline on	4	29
decline over	-1	11
declines	59	170
declines 0	-23	86
declines :	47	-31
declines by	5	6
declines on	14	67
declines to	7	14
deepak	3	32
deepak fertilisers	-46	-41
deepak mohoni	95	80
deepak shenoy	-36	-5
deewan	56	-32
deewan $	21	-51
default	7	21
default fears	3	9
defaulter	53	150
defaults	26	73
defence	-88	-61
defence related	15	6
defense	10	0
defensive	92	54
defensives	-39	-6
defers	-6	69
deficit	-124	-123
defunct	-117	-96
delay	34	36
delayed	0	-87
delhi	2	-11
delist	35	18
delisting	75	7
delisting buzz	-34	-54
delisting plan	69	35
delisting plans	35	22
delivery	-47	-74
delta	-19	31
delta corp	-19	31
demand	99	80
demand $	-49	58
demand ,	41	17
demand :	27	2
demand ;	17	7
demand at	-59	12
demand for	88	96
demand lifts	28	-10
demand may	-14	40
demand picks	29	-4
demand to	21	11
demerger	68	24
den	40	17
den networks	40	17
dependence	9	21
dependence on	9	21
deposit	1	17
deposits	-34	-63
deposits $	-34	-63
deputy	-27	17
deputy governor	-27	17
derail	9	41
derivatives	-33	-25
despite	141	-126
despite weak	-3	-58
details	-26	-23
details with	-11	-10
deutsche	-77	-90
deutsche bank	14	0
devaluation	-28	-37
devang	125	53
devang visaria	124	53
developers	87	-16
development	77	34
deven	32	-24
deven choksey	32	-24
dewan	81	78
dewan $	8	44
dewan housing	66	36
dhampur	12	5
dhampur sugar	12	5
dhanlaxmi	-22	-14
dhanlaxmi bank	-22	-14
dhanteras	-7	-24
dhanteras :	-30	-10
dhiraj	0	-6
dhiraj sachdev	-10	-9
diageo	7	-17
dial	31	-4
dial ltd	11	3
diamond	11	34
did	3	40
did the	15	43
diesel	-10	-30
difficult	-39	-12
dilute	-22	40
dilute stake	-22	40
dim	2	16
din	24	5
dinesh	-13	-12
dinesh malkani	-13	-12
dip	5	177
dip after	6	56
dip as	12	47
dip in	-74	23
dip on	8	49
dipan	65	86
dipan mehta	65	86
dipen	-5	49
dipen shah	-5	49
dipping	-5	19
dips	51	177
dips 0	-26	118
dips :	133	7
dips in	14	31
dips on	-5	10
dips over	-5	13
direct	-54	-56
direction	-129	-108
directionless	-36	-26
director	-180	-165
director $	-87	-49
director ,	-44	-34
director for	-15	-10
director of	-27	-42
director on	-8	-8
director with	-35	-28
directorate	27	105
directors	-98	-99
directors $	-21	-29
directors on	-41	-37
disappoint	5	18
disappointing	-1	8
disappointment	-13	-3
disappointment for	-18	0
disappoints	-1	25
disappoints $	-2	20
disclosures	-16	-14
disclosures $	-16	-14
discom	14	21
discuss	-28	-40
dish	-6	-9
dish tv	-6	-9
disinvestment	-24	-18
dismisses	79	14
dissemination	-18	-21
dissemination board	-18	-21
distilleries	12	36
distilleries reports	12	36
diversification	-62	-44
dives	7	47
divestment	2	28
dividend	-124	-127
dividend $	6	-28
dividend for	-38	-25
dividend of	-16	-15
dividends	-10	-13
divis	8	7
divis laboratories	6	8
division	77	6
division $	-21	-17
division may	51	10
diwali	-56	7
diwali $	-3	-12
diwan	-15	-24
diwan $	66	24
diwan ,	-84	-51
dlf	-17	31
dlf ,	-17	-105
dlf to	-30	22
dma	20	15
do	-152	-47
do not	-97	-19
do well	-36	-39
do with	-6	-8
does	34	25
does not	17	80
doesn't	82	48
doesnt	-16	12
doing	62	-2
doing well	55	0
dollar	18	52
dollar $	23	92
dollar ,	47	31
dollar bond	-80	-62
dollar holds	58	5
dollar in	-7	-44
dollar near	27	-24
dollar on	-56	-75
dollar slips	3	10
dollar tumbles	8	47
dollars	42	54
domestic	-56	-11
domestic companies	-85	-56
domestic investors	-66	-42
domestic market	22	55
dominate	7	-6
don't	-159	98
don't see	-53	43
dot	-17	-18
double	69	-4
doubles	122	50
doubles to	65	21
dovish	25	12
dovish fed	22	6
dow	155	74
dow ,	112	33
down	9	188
down $	8	159
down ,	4	45
down 0	6	145
down :	-10	25
down ;	-15	71
down after	4	8
down ahead	5	21
down as	-66	-114
down at	18	67
down chana	-5	10
down in	-20	-27
down on	-5	100
down to	-56	77
downgrade	44	106
downgrades	-44	8
downside	-84	-106
downside for	-35	-58
downtrend	3	53
downtrend :	2	25
dr	68	54
dr .	41	12
dr lal	38	6
dr reddy	-13	28
draft	-7	-12
drag	0	54
drag down	-2	16
drag sensex	3	12
draghi	-45	-38
drags	-17	80
drags $	-12	73
drags down	-5	10
draw	109	126
draw comfort	-10	-10
draws	115	127
dream	66	-1
dream run	66	-1
drive	20	-20
drive markets	-62	-39
driven	56	18
driven by	56	18
drives	49	4
drl	49	15
drl ,	48	15
drop	51	183
drop as	2	11
drop in	78	59
drop on	20	43
drop since	1	8
drops	-8	84
drops $	4	11
drops 0	-22	86
drops below	5	27
drops by	-2	19
drops to	16	-141
drug	-37	-25
drugs	56	17
dry	1	-12
dry fruit	-15	-15
dubai	19	1
due	107	161
due to	96	163
dues	-26	-29
dull	-14	-96
during	-48	-59
dutt	-25	-16
duty	11	97
duty cut	-16	29
e	-48	-35
e commerce	-44	-30
e series	-32	-19
each	22	-5
each as	-35	-31
early	-111	-23
early noon	30	90
early to	-121	-87
early trade	32	19
earnings	62	10
earnings $	171	80
earnings ,	-9	-9
earnings :	-38	-21
earnings growth	12	17
earnings outlook	15	7
earnings take	-16	-8
ease	4	-38
ease on	10	22
eases	-27	79
easier	-32	-18
easing	48	160
east	10	3
eastern	-1	-33
eastern shipping	68	1
ecb	-116	-38
ecb $	27	-14
ecb comments	27	67
ecb easing	23	46
ecb meeting	-24	-8
economic	-12	49
economic data	3	59
economy	124	39
economy $	-3	-35
economy :	43	47
ed	-64	-52
edelweiss	-126	-120
edelweiss $	-80	-33
edelweiss ,	60	24
edelweiss financial	-118	-75
edelweiss securities	-11	-6
edge	70	92
edge $	-51	-74
edge down	11	24
edge higher	13	-6
edge lower	21	110
edge on	11	11
edges	39	118
edges down	8	23
edges lower	1	7
edges up	-18	67
edible	23	6
edible oils	17	5
edserv	-3	-7
education	-40	-75
educomp	58	-19
effect	73	64
effect :	52	53
effect ?	20	13
egypt	72	215
eicher	30	8
eicher motors	90	52
eid	16	-9
eid parry	7	-5
eight	-15	-17
eih	-10	-12
el	-19	-7
el nino	-19	-7
elara	-31	-5
elara capital	-31	-5
elder	14	48
elder pharma	14	48
elected	-26	-36
elected as	-26	-36
election	-32	83
election $	36	87
election results	-32	-22
elections	-18	-40
elections $	-31	-31
elections :	-8	-35
electric to	20	25
electricals	-2	21
electricity	60	11
electrification	-16	-19
electrification corp	74	26
electronic	-22	-31
electronics	-48	-35
elevates	33	-8
em	16	25
em asia	7	20
em currency	9	19
emami	-47	-68
emcure	-27	-46
emcure pharmaceuticals	-27	-46
emerging	103	52
emerging market	73	27
emerging markets	11	-12
emerging stocks	-11	25
emissions	-1	15
emkay	-74	-58
emkay global	-74	-58
empee	12	36
empee distilleries	12	36
employees	-20	-17
encouraging	25	67
end	-172	-133
end $	-26	-19
end :	-37	-37
end at	42	18
end down	2	39
end steady	-12	-7
ends	-5	16
ends 0	19	39
ends at	12	-8
ends day	-2	-24
ends down	6	45
ends flat	15	-4
ends in	19	73
ends lower	5	13
ends near	4	-24
energy	18	-73
energy ,	-33	-26
energy shares	18	23
energy stocks	19	4
engg	-24	-17
engineering	-18	-18
engineers	19	103
engineers india	19	103
engines	-16	-32
ennore	-32	-25
ennore port	-32	-25
enough	-36	-6
ensure	-59	-119
enter	48	-89
enter market	-61	-61
entering	135	105
enterprise	-26	-43
enterprise business	-13	-18
enterprises	87	29
enterprises q4	59	121
entertainment	-85	-83
entertainment network	-8	-10
entities	-78	-87
entities $	-62	-66
entity	-27	-34
environment	-59	-39
epfo	-65	-77
equipment	29	9
equities	122	16
equities $	26	-41
equities :	38	-7
equities in	23	-1
equity	-220	-153
equity $	57	7
equity conversion	-21	-11
equity markets	4	18
era	-5	-15
era infra	8	-2
eros	111	35
eros international	14	-4
escorts	13	6
esop	-35	-43
essar	-3	-16
essar energy	-36	-55
essar ports	65	67
estate	21	57
estate companies	9	3
estate sector	8	1
estates	24	38
estates projects	17	45
estimate	39	26
estimates	116	72
estimates $	51	37
estimates ,	30	6
et	-27	-33
et poll	2	-12
etf	-37	-67
etfs	-9	-52
etfs based	-30	-35
ethanol	39	-22
eu	65	75
euro	11	88
euro $	32	28
euro ,	9	-16
euro dips	10	29
euro hits	-3	10
euro holds	-69	-59
euro zone	-12	109
euronext	-68	-48
europe	16	65
europe shares	9	23
european	127	16
european central	-8	6
european equities	12	10
european markets	19	139
european shares	-17	-5
european stock	98	-188
european stocks	35	76
euros	39	3
even	108	51
even as	58	-11
even if	8	61
ever	58	20
eveready	117	40
eveready industries	-32	-17
everest	5	73
everest kanto	5	73
every	-69	-78
ex	-6	49
examining	-52	-61
exchange	-151	-110
exchange in	-10	-9
exchange to	-64	-35
excise	-4	62
excise duty	-4	62
exciting	48	38
executive	-30	8
executive director	-18	-16
executives	-51	-74
exide	10	-26
exide industries	-18	-20
existing	-25	-24
existing investors	-16	-18
exit	101	311
exit $	63	155
exit from	-23	-19
exits	-14	15
exodus	18	89
expand	-135	-73
expands	-141	-93
expansion	-38	-41
expansion plans	-38	-20
expect	27	-44
expect $	4	-13
expect from	61	11
expect markets	-1	-24
expect nifty	-46	-33
expectation	-18	-3
expectation :	45	-6
expectations	56	51
expectations $	36	1
expectations of	10	9
expected	50	32
expected $	-30	-44
expected to	10	6
expecting	-57	-44
expects	-107	-74
expects 0	-47	-39
expensive	-42	-37
experiencing	11	85
expert	-27	-1
expert $	26	9
experts	-78	-54
experts $	10	34
experts are	-29	-14
experts see	-30	-6
expire	-16	-16
expire at	-16	-16
expiry	-31	22
expiry $	-49	-39
expiry ;	30	73
export	183	40
export $	21	-23
exporters	-27	-14
exports	6	61
exports $	23	33
exposure	33	86
exposure $	-17	-6
exposure to	45	79
extend	35	59
extend gains	15	3
extend losses	8	52
extended	-72	-108
extends	-36	-9
extends losses	-13	34
extension	-89	-58
extension $	-31	-41
extremely	-11	-69
extremely bullish	20	9
ey	-29	-41
eye	-76	-103
eyed	-94	-12
eyed $	-48	22
eyeing	-49	-42
eyes	-123	-17
eyes $	-20	-19
eyes on	-18	54
f	-68	25
f o	-68	25
face	-24	109
face resistance	1	44
facebook	38	30
faces	73	207
factors	-32	-3
factors that	-20	-12
fail	8	33
fail to	8	33
fails	24	195
fails ;	5	74
fails to	19	135
fairly	15	31
fairly valued	-21	0
fall	-5	191
fall $	-39	-23
fall ,	-20	-36
fall 0	-7	78
fall ;	7	-1
fall as	-37	123
fall below	-9	67
fall for	-64	2
fall further	-15	-24
fall in	60	140
fall on	6	86
fall post	2	10
fall sharply	23	19
fall since	-1	8
fall slightly	15	36
fall to	4	31
fall up	-9	15
falling	107	180
falling crude	57	-25
falling prices	-11	34
falls	19	183
falls $	4	8
falls ,	17	44
falls 0	-8	120
falls ;	67	-35
falls after	4	63
falls as	7	24
falls below	6	26
falls by	-3	10
falls in	8	13
falls on	20	68
falls to	21	80
far	54	112
far $	-49	-60
farm	-1	-10
farmers	9	33
fast	-48	-26
fast track	-16	-10
favour	120	34
fdi	62	20
fdi in	-8	-30
fear	9	141
fears	144	139
fears ,	10	26
fears of	63	54
february	-66	-76
february $	-30	-33
february 0	-27	-34
fed	-78	27
fed $	23	9
fed meeting	78	87
fed minutes	32	-2
fed optimism	8	11
fed taper	-71	-46
federal	24	-40
federal bank	63	17
federal policy	45	-18
federal reserve	-65	-55
fee	1	-45
feel	21	140
feels	22	74
fertiliser	-18	-14
fertilisers	-3	-20
fertilizers	-42	-26
festival	-35	-28
festive	48	17
festive season	48	17
fetch	81	11
few	-153	-86
few days	6	19
few months	-88	-37
fewer	-18	-14
fiat	-26	-22
fiat chrysler	-13	-11
fight	-27	-46
figures	12	31
fii	-145	-93
fii limit	47	44
fii outflow	-11	4
fiis	-197	-179
file	-26	-29
files	-123	-98
files for	-44	-44
files ipo	-16	-13
files papers	-29	-24
filing	10	78
fin	38	15
final	-37	-25
finally	36	21
finance	40	35
finance $	-2	15
finance :	11	3
finance appoints	-18	-18
finance companies	43	23
finance corporation	109	43
finance ministry	-29	-26
finance to	-116	-83
financial	-135	-102
financial $	-23	-19
financial crunch	18	52
financial officer	-10	-9
financial regulators	-7	-5
financial report	-91	-92
financial sector	-17	-19
financial services	-101	-3
financial technologies	35	-41
financials	-16	29
find	-55	47
finding	-20	-8
fine	-101	-176
fine on	-65	-104
fine sciences	-13	-62
finolex	-13	-26
finolex cables	-33	-36
finserv	7	-11
fire	26	6
fire up	-54	-35
firm	-135	-101
firm after	-21	-46
firm as	-86	-55
firmer	-77	-39
firmer $	-5	19
firms	-51	-32
firms $	27	13
firms like	-1	-12
firms to	24	10
first	-33	-41
first time	74	19
first woman	-33	-30
firstsource	43	13
fiscal	-79	-188
fiscal $	-10	-18
fiscal deficit	-91	-85
fiscal year	42	-65
fit	-15	-13
fit and	-15	-13
fitch	-31	-93
fitch $	12	-66
five	-102	-64
five entities	-24	-44
five factors	-20	-12
five reasons	123	26
five things	-30	-31
five trading	-21	-12
five year	8	6
five years	-25	-19
fix	106	27
fix $	25	-3
fixed	-25	-23
fixed income	-25	-23
fixes	-21	-15
fixes ipo	-21	-15
fixing	172	61
fizzle	-3	97
flash	-101	-88
flat	-241	-343
flat $	-84	-145
flat ,	-29	-31
flat :	-62	-89
flat ;	-93	-136
flat after	-42	-67
flat ahead	-61	-89
flat as	-40	-64
flat at	-25	-32
flat by	-66	-104
flat despite	-27	-16
flat in	-49	-84
flat on	-81	-126
flooding	-51	-38
flow	-7	-32
flows	41	-3
flows ,	54	16
fly	-8	-11
fm	-3	9
fmc	-104	-99
fmc $	-12	-16
fmcg	-30	-71
fmcg ,	45	65
fmcgs	17	44
focus	-110	-154
focus $	-47	-10
focus on	-12	-63
fold	132	21
fold $	17	9
fold at	64	29
fold to	54	-10
follow	61	42
food	0	80
foods	91	28
foodworks	5	10
for	-115	-31
for $	-98	-79
for 0	-160	-44
for a	148	5
for auto	33	8
for banks	-21	-11
for better	91	23
for both	-5	-17
for capital	-60	-42
for commodity	-31	-26
for first	54	21
for fourth	24	48
for friday	-11	-15
for global	-51	-79
for gold	52	161
for government	128	41
for in	86	27
for india	66	89
for indian	80	45
for individual	-11	-11
for investing	-39	-49
for investors	70	57
for ipo	35	-4
for ipos	18	8
for it	50	2
for its	-24	-15
for jewellery	40	9
for listing	-4	-7
for long	46	88
for march	-44	-37
for market	66	8
for markets	-42	-64
for monday	-21	-24
for money	-45	-31
for more	8	33
for next	-37	29
for nifty	38	-24
for now	-56	-87
for omcs	-1	91
for one	-59	-60
for ongc	107	16
for over	12	40
for power	23	13
for psu	-17	73
for q1	-26	-19
for q3	113	40
for raising	-52	-51
for rbi	-37	-36
for reliance	24	77
for retail	-30	6
for ril	-5	-24
for rs	-206	-56
for sale	33	107
for sbi	-137	-92
for second	72	64
for sensex	54	71
for short	115	0
for sixth	84	44
for some	-48	77
for tech	6	-14
for the	16	52
for third	-2	6
for traders	7	-10
for tuesday	-17	-19
for up	-23	-11
for worst	-2	11
foray	-19	-15
foray into	-19	-15
force	-3	-9
force motors	-3	-9
forces	29	51
forecast	40	-23
forecast $	-40	-62
forecast ,	55	15
forecasts	-38	-64
forecasts $	6	8
foreign	-116	-89
foreign investment	67	26
foreign investors	-19	12
forensic	-28	-31
forensic audit	-28	-31
forex	41	-51
forex ,	42	12
forex market	-38	-31
forex reserves	43	69
forge	57	62
forge q2	-43	-67
forgings	-1	-7
form	53	135
former	-9	-8
forms	-12	-39
fortunes	30	10
forum	-125	-97
forum to	-65	-58
forward	-137	-138
forward :	-76	-51
forward markets	-51	-52
forwards	-93	-126
forwards segment	-12	-11
founder	-22	-18
four	-61	-53
four fold	27	14
fourth	55	50
fourth quarter	34	3
fpo	-94	7
fpo $	-24	-33
fragile	34	23
fray	-14	-22
fray for	-14	-22
free	-77	-65
free bond	-26	-30
free bonds	-16	-40
fresh	159	148
fresh buying	67	2
fresh highs	16	6
fresh life	20	-8
fresh record	39	13
fresh selling	-16	48
friday	-73	-43
friday $	-54	-41
friday ,	-11	-15
from	-63	8
from 0	88	156
from angel	-17	-20
from bonds	24	3
from capital	9	13
from february	-25	-32
from future	-10	-10
from global	0	-27
from investors	4	86
from january	-12	-23
from long	27	5
from lows	-42	-3
from markets	35	64
from record	2	48
from the	98	19
from these	-52	-74
from wipro	-11	-17
frontline	8	95
fruit	-15	-15
fruit prices	-15	-15
fs transportation	14	15
ftil	-94	-52
ftil merger	-21	-23
ftil moves	-15	-13
ftil sells	10	52
ftse	94	-61
ftse after	10	59
ftse edges	22	12
ftse to	3	-26
fuel	92	75
fuel price	67	54
fuel subsidy	39	16
full	-36	-28
fund	-77	-46
fund $	52	136
fund buys	75	7
fund managers	-3	-38
fund raising	-18	-21
fundamental	-56	9
fundamentals	45	-19
fundamentals :	-29	-34
funding	38	-2
funding $	78	15
funds	-24	-59
funds $	3	92
funds to	-47	-52
further	34	55
further $	39	22
further :	-22	-28
further on	4	12
future	-54	-61
future guidance	-10	-10
future retail	30	5
futures	27	78
futures $	119	112
futures 0	-1	7
futures by	11	-8
futures decline	-2	65
futures down	-9	55
futures edge	11	-5
futures extend	13	34
futures fall	-6	56
futures gain	-31	55
futures market	31	-8
futures recover	34	5
futures rise	47	-20
futures soften	-19	40
futures trade	-17	23
futures up	64	-17
futures weaken	-1	16
fx	58	100
fx ;	9	54
fy	152	50
fy 0	152	51
fy11	11	1
fy11 net	6	-1
fy13	34	2
fy13 $	20	-4
fy14	-13	-14
fy15	0	-21
fy15 $	16	11
g	-41	-27
g chokkalingam	-1	11
gaba	78	91
gaba $	78	91
gail	19	41
gain	184	64
gain 0	23	56
gain ?	-39	-25
gain ahead	18	7
gain as	99	5
gain from	81	36
gain in	52	10
gain on	29	2
gainer	20	9
gainer $	20	9
gaining	-50	-89
gains	178	94
gains $	69	139
gains ,	-86	-3
gains 0	42	-4
gains ;	75	28
gains after	-83	-7
gains as	143	83
gains in	12	3
gains on	29	-3
gajendra	32	-22
gajendra nagpal	81	10
gamble	26	12
game	17	15
game changer	-6	10
gammon	13	1
gammon infra	8	3
gap	-22	-57
gap down	-37	-65
gas	-50	-84
gas price	2	8
gaurang	61	35
gaurang shah	61	35
gaurav mehta	-15	-3
gdp	61	38
gdp data	-56	-74
ge	-6	2
gems	1	14
general	-54	-44
general insurance	-37	-28
generic	7	0
genpact	-8	-4
geojit	-7	-10
geojit bnp	51	33
geometric	143	38
geopolitical	18	-114
geosphere	-24	-25
geosphere capital	-24	-25
german	56	93
german data	-5	36
germany	30	11
germany zew	5	19
get	211	48
get into	74	75
get out	34	100
get re	-6	-18
gets	154	90
getting	91	36
ghosh	-6	-20
ghosh $	14	-7
ghosh ,	-21	-17
gift	25	7
gillette	13	26
gillette india	13	26
girish	37	52
girish pai	37	52
gitanjali	25	29
gitanjali gems	25	29
give	2	-22
give good	62	26
gives	59	39
gives 0	-8	-25
glenmark	33	-4
glenmark pharma	15	-3
global	-82	50
global cues	32	63
global economy	54	21
global factors	-32	-30
global growth	7	22
global markets	-49	11
global oil	-51	64
global trend	27	6
globe	-29	-18
gloom	135	21
glory	6	-22
glory $	22	-13
glum	-2	58
gmdc	3	31
gmr	-87	-33
gmr infrastructure	-15	98
go	65	65
go beyond	62	21
go for	19	-34
go short	5	75
go up	59	68
goa	-26	-3
goa ,	-37	-34
godrej	21	63
godrej ,	8	3
godrej properties	23	69
goenka	-25	-27
goes	21	119
going	7	-6
going ahead	13	-10
going forward	-76	-51
going to	94	86
gold	149	41
gold $	1	13
gold ,	85	-32
gold and	11	-11
gold at	24	65
gold declines	-4	60
gold demand	82	-14
gold drops	-1	8
gold extends	-13	33
gold holds	26	80
gold imports	37	28
gold in	3	26
gold loan	-30	-15
gold may	169	82
gold prices	11	38
gold rises	32	7
gold silver	-8	58
gold steady	-143	-100
gold to	-31	-48
gold trades	-50	-74
goldman	-80	-65
goldman sachs	-80	-65
good	244	24
good :	15	1
good bet	77	17
good bets	30	6
good buy	-1	20
good for	89	14
good in	20	-1
good investment	-33	-33
good long	54	-24
good news	2	-45
good pick	39	13
good portfolio	8	-2
good returns	82	36
goods	116	62
goods ,	56	48
goods stocks	5	10
goodyear	11	2
goodyear india	11	2
gopalakrishnan	-16	-11
gorakshekar	-1	11
gorakshekar $	-1	11
gorakssakar	126	85
gorakssakar $	126	85
goswami	53	14
goswami $	53	14
governance	-43	-64
government	112	-22
government $	58	-11
government bond	-11	-4
government bonds	-106	-24
government for	-46	-46
government plans	-2	-14
governor	-33	11
governor $	-13	41
govt	-189	-159
govt approves	28	7
govts	19	31
gowda	29	15
gowda presents	29	15
gram	-33	-28
grasim	-15	-11
great	49	-18
great eastern	-1	-33
greaves	144	99
greaves cotton	95	83
greece	36	63
greek	124	42
greek deal	7	16
greek debt	60	-8
green	55	-13
green $	87	12
grey	-59	28
grey market	-12	55
gross	-62	-57
ground	-92	-114
groundnut	32	-11
groundnut oil	32	-11
group	-150	8
group $	12	61
group ,	-60	-48
group appoints	-7	-11
group companies	11	6
group firm	30	81
group stocks	15	12
grow	86	148
growing	-142	-31
grows	48	68
grows $	-8	43
grows 0	0	21
grows by	27	0
growth	153	276
growth $	178	43
growth ,	-26	-51
growth :	19	0
growth for	21	31
growth in	41	-2
growth makes	15	-5
growth of	-1	53
growth prospects	26	6
growth worries	36	23
gsk	4	-54
gsk consumer	-49	-59
gsk pharma	56	5
gspc	53	22
gspc raises	53	22
gst	-26	1
guar	-25	-7
guard	28	3
guargum	6	10
guargum futures	10	10
guarseed	24	11
gubbi	12	-10
gubbi $	12	-10
guidance	-77	-123
guidance $	14	-8
guidance ,	-42	-67
guidance for	-19	-19
guidelines	-46	-63
gujarat	-56	-117
gujarat plant	-10	-14
gujral	26	43
gujral $	-62	41
gujral ,	97	-23
gulf	-18	3
gupta	-14	-12
gupta appointed	-8	-6
gur	-43	-75
gur prices	-57	-46
gvk	82	61
gvk power	56	63
h	-6	6
h1	8	0
had	-44	-45
had a	-36	-26
half	-23	54
hangs	-58	-36
happen	-60	-8
happening	24	81
hard	-44	1
hard $	-2	41
hardening	-15	21
harendra	56	3
harendra kumar	56	3
has	-45	-81
has been	30	144
has good	48	-19
have	-23	7
have a	56	35
have good	63	14
have to	-98	7
havells	112	46
havells india	91	47
haven	-27	16
hazari	-19	3
hazari $	-19	3
hc	1	-56
hcc	-24	-42
hcl	12	-78
hcl tech	26	-50
hcl technologies	19	6
hdfc	-9	-37
hdfc ,	25	-4
hdfc bank	-16	-22
hdfc with	1	13
hdil	43	63
head	-121	-164
head $	-75	-103
head ,	-64	-82
head for	63	160
head india	-26	-19
head of	-36	-42
head quits	-26	-42
head towards	186	58
headed	-94	-63
headed ?	-29	-22
heading	101	-4
heads	-91	-57
heads for	-16	-14
heads of	-76	-48
headwinds	38	31
heal	6	-8
health	-37	-39
healthcare	31	-31
healthy	100	27
hear	-12	-21
heard	54	23
heard on	54	23
hearing	-16	-11
hearing on	-16	-11
heat	5	100
heavy	11	75
hedge	33	22
hedge funds	55	44
heidelberg	-18	12
heidelberg cement	-18	12
held	21	47
help	-79	-188
help ,	-89	-111
help ftse	30	14
helped	111	34
helps	30	8
hemang	-34	-41
hemang jani	-34	-41
hemant	-27	-47
hemen	16	5
hemen kapadia	16	5
hemindra	-19	3
hemindra hazari	-19	3
here	-138	-140
here are	-44	-31
here what	89	24
here why	-46	-44
heres	-11	7
hero	46	33
hero motocorp	-2	25
hexaware	43	15
hexaware technologies	55	23
high	158	49
high $	169	86
high ,	-19	50
high :	84	-27
high ;	112	13
high after	65	10
high ahead	8	1
high as	94	-3
high costs	-55	-17
high court	-54	24
high in	-58	-38
high input	1	32
high of	19	5
high on	119	28
high valuations	72	-35
high versus	7	63
higher	186	170
higher $	96	24
higher ,	-17	-26
higher :	-87	-53
higher ;	38	7
higher on	41	3
higher supply	-12	19
higher than	41	100
highest	86	20
highs	61	58
highs $	24	16
highs ;	53	29
highs today	21	7
hikal	-13	-12
hike	99	12
hike $	-13	50
hike ,	-73	-66
hike in	53	19
hike to	70	27
hikes	192	94
hikes stake	75	-3
hindalco	62	61
hindalco industries	55	3
hinduja	47	-23
hinduja global	70	0
hindustan	24	31
hindustan copper	24	53
hindustan zinc	33	15
hindusthan	-93	-57
hints	35	102
hints at	35	102
hire	-10	-13
hires	-34	-22
his	-47	-48
his firm	-17	-17
history	-43	-64
hit	72	3
hit $	108	41
hit 0	-70	-117
hit asia	14	38
hit by	-31	-27
hit fresh	21	-9
hit market	-25	-34
hit multi	-2	11
hit new	37	20
hit the	-34	-47
hits	139	95
hits 0	-11	-105
hits global	-64	-68
hits record	-20	40
hits sbi	15	41
hits upper	67	-9
hitting	46	124
hitting 0	85	150
hitting record	39	21
hive	6	3
hive off	6	3
hmt	28	-4
hmt surges	28	-4
hnis	-53	-44
holcim	7	54
hold	-60	-88
hold ,	36	98
hold at	78	-23
hold on	-111	-85
holders	-76	-61
holding	-234	-163
holding the	-134	-87
holdings	75	168
holdings in	12	106
holds	-28	-42
holds 0	-127	-91
holds above	119	23
holds below	-38	52
holds firm	-15	-49
holds steady	-72	-47
holds the	-6	-66
holiday	-52	30
holiday truncated	-27	-32
holidays	-24	-32
holidays debuts	46	19
honda	59	134
hong	-38	3
hong kong	-38	3
hope	19	54
hope $	38	9
hopes	193	8
hopes $	112	-1
hopes of	49	-9
hopes to	-6	-15
hot	90	4
hotel	60	-6
hotels	77	19
hotels resorts	20	6
hours	-66	-102
house	-47	-69
house arrest	0	8
houses	-75	-66
housing	63	37
housing data	-20	8
housing finance	113	36
how	-111	-93
how to	-32	-39
hpcl	60	5
hpcl ,	23	10
hpcl in	10	44
hr	-48	-47
hr $	-18	-24
hrudayalaya	19	16
hsbc	-108	-35
hsil	51	-1
ht	-17	-12
ht media	-17	-12
huge	117	122
hul	43	16
hul ,	24	-4
hul :	-53	-35
hurdle	-9	12
hurt	-12	113
hurt sentiment	2	9
hurts	-6	61
hyundai	-42	-23
i	-25	18
ibm	-16	-11
icex	26	13
icici	-55	7
icici bank	11	76
icici prudential	9	1
icici securities	-21	-11
icicidirect	-59	-38
icicidirect .	-59	-38
idbi	43	-18
idbi bank	104	32
idea	3	42
idea cellular	40	-5
ideas	-117	-108
ideas $	5	-24
ideas by	-54	-33
ideas for	-18	-17
identity	-26	-29
idfc	17	-25
idfc mf	-8	-12
if	-6	46
if it	93	29
if the	-48	-29
ifc	95	20
ifc raises	64	7
ifci	14	2
ifo	88	67
igate	-6	-18
igl	-1	-58
iias	-66	-53
iifcl	-22	-26
iifl	-39	-53
iifl $	-41	-35
iip	15	49
imf	24	-8
immediate	-37	125
immediate support	-12	82
immediately	-53	-1
immediately :	-53	-1
impact	-70	59
impact :	-7	1
impact india	-27	-46
impact on	9	-12
implement	-79	-62
import	78	107
import curbs	110	-24
important	-63	-45
imported	-60	-48
imports	-80	-25
imports $	12	34
improve	37	-1
improved	125	74
improvement	14	4
improves	-2	33
improves $	-28	27
improves :	28	11
improving	89	34
improving fundamentals	15	6
in	-7	25
in $	13	33
in ,	25	103
in 0	-86	-101
in :	65	23
in a	-79	-136
in april	-62	-29
in asia	-4	26
in asian	-76	-100
in august	11	4
in auto	55	34
in aviation	9	0
in axis	-44	-25
in banking	17	-13
in biggest	0	12
in bond	20	64
in bribery	14	90
in china	-18	41
in coming	-20	-18
in contract	25	25
in corporate	-3	8
in debut	10	21
in december	43	-5
in demand	-140	-29
in domestic	35	97
in early	77	120
in europe	8	2
in financial	-32	-56
in five	-43	-23
in fmcg	-64	-79
in focus	-47	-10
in for	48	0
in fray	-14	-22
in futures	105	-34
in fy	78	29
in fy13	60	24
in fy15	35	19
in global	-52	86
in gold	56	19
in government	62	42
in green	120	29
in gujarat	3	39
in india	-110	-41
in indian	-14	-15
in infosys	4	-8
in insurance	-32	-37
in intraday	-38	-63
in it	103	85
in its	-13	-19
in january	61	80
in july	-4	-10
in june	-43	-51
in just	17	6
in last	-54	-25
in law	-15	-17
in line	-68	-90
in london	-27	-17
in long	31	125
in m	-6	-12
in making	0	40
in march	155	90
in market	-70	-11
in markets	-81	-34
in maruti	-12	-32
in may	36	4
in media	39	13
in metal	20	5
in mid	20	5
in midcaps	-67	-57
in more	11	10
in morning	39	43
in ncdex	-77	-71
in near	17	-52
in net	37	23
in new	62	-9
in next	68	-64
in nifty	0	-17
in nsel	-34	-31
in october	-102	-82
in oil	32	56
in one	12	15
in ongc	13	2
in pharma	39	-28
in power	-29	-23
in profit	50	25
in psu	12	27
in q1	-92	-78
in q2	-89	-69
in q3	-89	-101
in q4	5	113
in race	-7	-10
in range	25	74
in red	-49	131
in reliance	6	-4
in rupee	114	-33
in september	-9	-44
in short	-1	76
in sight	-45	-56
in steel	-10	11
in stock	-26	-47
in telecom	-4	-24
in terms	3	-19
in the	156	216
in thin	-59	-69
in three	26	-9
in tight	-22	-29
in to	87	18
in two	19	7
in us	-68	-20
in volatile	-15	-17
in wake	29	102
in weak	78	19
inc	-67	-63
inc $	-32	-57
inch	83	-4
including	19	-17
income	39	88
income $	33	10
income ,	-2	27
increase	50	-1
increase in	59	8
increased	9	120
increased supply	16	77
increases	18	-24
increases 0	21	7
incs	-26	12
ind	38	5
independent	-15	-55
independent director	-35	-51
index	-9	-46
index $	3	-21
index :	19	8
index to	-13	-9
indexes	-35	-50
india	-69	-136
india $	-88	-121
india ,	-53	16
india :	62	1
india ;	3	6
india ?	44	-41
india appoints	-25	-25
india bond	15	98
india cements	-20	-19
india ceo	-17	-26
india consumer	-21	-17
india demand	15	6
india falls	16	55
india gold	71	-9
india head	-28	-30
india inc	-33	-22
india incs	-26	12
india infoline	-7	-7
india ltd	-29	-55
india may	-107	-60
india md	-24	-32
india net	35	24
india operations	-36	-31
india posts	-83	-83
india q1	38	26
india q2	4	11
india q3	12	9
india q4	8	6
india raises	97	38
india rally	26	10
india surges	11	3
india to	-5	-7
india with	11	9
indiabulls	-21	-14
indian	-100	25
indian bank	66	11
indian equities	38	-28
indian hotels	43	4
indian markets	-20	-32
indian stocks	-13	39
indias	60	4
indicate	13	-1
indices	-2	41
indices $	196	61
indigo	-17	-11
individual	-11	-11
indo	-16	-56
indo rama	-8	-40
indonesia	7	24
indraprastha	-17	-24
indraprastha gas	-17	-24
inds	-46	-40
indusind	42	61
indusind bank	42	61
industrial	132	44
industrial demand	11	0
industrial oils	96	37
industrials	-11	117
industries	27	17
industries $	-85	-62
industries :	54	37
industries announces	13	-32
industries q3	83	29
industries surges	8	2
industry	39	189
industry $	22	87
industry to	-9	-8
infinite	-35	-29
infinite computer	-35	-29
inflation	7	-59
inflation data	48	-114
inflow	-93	-42
inflow a	-97	-40
inflows	-171	-122
info	67	-10
info edge	67	-10
infoline	-7	-7
information	-40	-78
infosys	19	4
infosys $	-56	-15
infosys ,	32	-38
infosys :	26	-11
infosys q1	-7	-6
infosys results	59	15
infosys to	-15	0
infotech	-35	-28
infra	40	92
infra sector	24	6
infra stocks	-68	-40
infrastructure	-132	-24
infrastructure ,	39	28
infrastructure bonds	-24	-21
infrastructure q3	-6	-6
infrastructure stocks	-8	-46
infratech	-14	-2
infratel	-64	-42
infusion	-34	-27
infusion $	-34	-27
ing	-58	-31
initial	-17	92
initial gains	10	53
initial public	-28	-30
initiate	-44	26
initiatives	-26	-29
initiatives from	-37	-30
inks	-9	32
inox	22	-12
inox wind	-24	-18
input	12	77
input cost	7	45
input costs	1	26
insider trading	-3	47
institutional	-49	-61
institutional investors	2	-22
insurance	-181	-220
insurance $	-63	-56
insurance bill	-43	-77
insurance corporation	-10	-7
insurance stocks	30	6
intel	-11	15
interest	-15	4
interest $	-7	-22
interest in	-25	-59
interest rate	29	5
interest rates	-23	-18
interesting	-38	-30
interglobe	11	1
interim	-48	-62
interim ceo	-29	-40
interim dividend	-8	-41
interim relief	-10	0
international	40	-27
international appoints	-19	-20
internet	-72	-46
intervention	-32	-108
intervention $	-4	-16
intl	15	8
into	109	48
into equity	65	10
into it	71	-8
intraday	-123	-147
intraday trade	-38	-63
intraday trading	-32	-25
introduces	-17	-23
inventory	-71	-28
invest	76	20
invest in	43	3
invested	-65	-51
invested in	-65	-51
investing	-88	-98
investing in	-39	-49
investment	6	-56
investment :	20	8
investment ideas	3	-13
investment in	-19	-52
investment manager	-63	-36
investments	44	-30
investments $	-5	-22
investor	27	46
investor confidence	-18	58
investor interest	88	45
investor sentiment	66	118
investor wealth	93	45
investors	-40	52
investors $	-2	30
investors ,	-57	-95
investors :	-23	1
investors buy	51	-32
investors can	24	-1
investors do	7	30
investors exit	-4	81
investors forum	-71	-63
investors in	-49	-44
investors jittery	7	26
investors look	-4	11
investors may	86	133
investors on	-76	-75
investors should	34	77
investors to	-70	-69
ioc	-25	-90
ioc ,	-60	-62
ipca	5	41
ipca laboratories	2	7
iphone	9	30
ipo	-163	-168
ipo $	-156	-138
ipo ,	4	22
ipo :	-57	-42
ipo ;	-47	-25
ipo application	-41	-60
ipo in	2	-18
ipo may	-25	-17
ipo of	-51	-55
ipo opens	21	-11
ipo oversubscribed	-17	-20
ipo plans	17	49
ipo price	-111	-71
ipo subscribed	-111	-79
ipo to	-25	-33
ipos	-63	-37
iran	47	21
iran deal	19	5
irani	100	70
irani $	121	34
iraq	-47	-48
irb	7	6
irf	54	-29
irfc	-61	-50
irfc to	-10	-5
iron	14	29
iron ore	14	29
irrigation	5	23
is	-90	-102
is a	147	76
is coming	-43	-40
is going	77	82
is it	-71	-72
is more	-17	45
is new	-34	-37
is not	-32	25
is now	11	59
is possible	-63	-78
is the	34	-79
is visible	12	-12
ispat	1	-34
issue	-59	-48
issue $	126	42
issue ,	13	42
issue ;	-9	-10
issue in	-18	-22
issue may	-35	-30
issue of	-13	-12
issue price	26	9
issue subscribed	8	7
issue to	-50	-56
issuers	-26	-17
issues	-7	13
issues $	-77	-69
issues guidance	-16	-14
issues may	136	92
it	79	35
it ,	24	-5
it :	30	43
it a	16	55
it and	-26	-5
it companies	21	47
it firms	30	55
it is	-45	-33
it likely	17	4
it may	-46	-75
it sector	-86	-82
it space	84	89
it stocks	-22	-91
it the	41	45
it to	-19	-15
it will	-26	-32
itc	11	85
itc ,	-15	71
itc :	61	-9
its	32	-29
its dal	21	13
iv	44	117
iv subramaniam	30	100
iv subramanium	15	17
ivrcl	4	12
j	-90	-43
j k	-35	4
j shah	-47	-48
jagdish	13	43
jagdish malkani	13	43
jagran	31	-5
jagran prakashan	30	-2
jaguar	16	41
jaguar land	16	41
jaideep	53	14
jaideep goswami	53	14
jain	58	44
jain $	23	66
jain ,	35	-39
jain irrigation	5	23
jaiprakash	-7	0
jaiprakash power	-14	-10
jaitley	-63	-27
jammu	-16	-5
jammu and	-26	-9
jan	35	-15
jan mar	49	-6
jani	-34	-41
jani $	98	32
jani ,	-133	-80
january	25	39
january $	-35	-27
january 0	-32	-40
january march	26	88
japan	-69	-59
jayakumar	-15	-11
jaypee	2	6
jeera	74	29
jeera ,	63	15
jeera futures	0	13
jet	23	9
jet airways	21	-2
jeweller	21	11
jewellers	-36	-46
jewellery	-45	-69
jewellery is	-30	-31
jewellery stocks	19	-17
jgbs	-87	7
jhunjhunwala	27	12
jignesh	-26	36
jignesh shah	-26	36
jimmy	-34	-33
jimmy choo	-34	-33
jindal	1	20
jindal steel	3	22
jitendra	-18	-45
jitendra mehta	-45	-47
jitendra sriram	35	4
jitters	6	19
jitters $	4	13
jittery	40	104
jittery $	24	71
jk	14	2
jlr	30	5
jm	-12	-14
job	-25	-15
jobs	-44	-34
jobs data	-10	-62
jobs report	0	-8
join	15	1
joins	-186	-169
jones	-27	-27
jones $	-26	-25
joshi	32	7
joshi $	33	17
joshi ,	-1	-11
jp	61	56
jp associates	22	50
jp morgan	-96	-62
jpmorgan	-92	-98
jspl	-24	99
jspl ,	-9	17
jsw	10	-44
jsw steel	-1	-43
jubilant	61	75
jubilant foodworks	5	10
july	-4	-9
july $	-62	-42
july 0	-13	-15
jump	92	41
jump 0	-8	29
jump in	24	7
jump up	6	0
jumps	151	-10
jumps 0	75	-49
jumps by	45	14
jumps on	27	11
jumps over	44	11
juncture	10	28
juncture :	10	28
june	-119	-87
june $	10	27
june 0	-31	-24
june f	-2	34
june quarter	-72	-116
just	-21	10
just 0	17	6
just dial	31	-4
just one	-25	-16
justdial	-23	3
jv	-39	-66
jyothy	12	5
jyoti	112	63
jyoti structures	105	40
k	-128	-89
k bank	-35	4
k sinha	-9	-11
kajaria	59	23
kajaria ceramics	36	12
kakkarr	-23	22
kakkarr $	-23	22
kalpataru	79	4
kalpataru power	79	4
kansai	10	4
kansai nerolac	10	4
kanto	5	73
kapadia	16	5
kapadia $	16	5
kapoor	-14	-12
karl	-85	-49
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
kec	-28	-40
kec international	-32	-39
keep	18	32
keeps	8	7
keeps rates	36	-1
kelkar	-21	-11
kenneth	-5	13
kesoram	-26	-77
kesoram industries	-26	-77
ketan	58	-1
key	-112	-103
key ;	3	-62
key level	-27	-22
key support	9	-12
key takeaways	-38	-37
key to	32	1
khattar	21	13
khattar $	32	26
khemani	70	17
khurana	42	-20
khurana $	42	-20
kick	64	26
kingfisher	11	91
kingfisher airlines	11	91
kings	76	50
kings $	2	-12
kiran	-48	-41
kiran mazumdar	-48	-41
kirloskar	76	16
kirloskar oil	-54	-50
know	-47	-30
know about	-47	-30
kohli	55	71
kohli $	28	8
kolkata	26	77
kong	-52	-9
kong ,	-9	-17
kong benchmark	-13	43
kong shares	1	64
kong stocks	-10	-98
korea	-80	-18
korean	16	36
korean shares	0	21
korean stocks	-2	11
kotak	-73	-44
kotak mahindra	40	24
koutons	40	10
koutons retail	40	10
kr	-34	19
kr choksey	-34	19
krbl	10	3
kshatriya	-15	-19
kshatriya ,	-15	-19
kumar	-31	-55
kumar $	37	-12
kumar ,	-31	-5
kunj	15	37
kunj bansal	15	37
kyc	-7	-5
kyc details	-7	-4
l	102	63
l t	102	63
lab	15	7
laboratories	15	29
laboratories ltd	3	9
labs	0	31
lack	53	69
lack of	53	69
lacklustre	-9	-93
lacklustre trade	73	-5
lags	-4	52
lakh	21	18
lakh $	38	44
lakh crore	19	20
lakh fine	-18	-16
lakh shares	104	139
lakshmi	-17	-12
lakshmi vilas	-18	-11
lal	33	3
lal pathlabs	39	8
lanco	-1	15
lanco infratech	-6	-2
land	28	102
land rover	16	41
lands	14	33
lap	19	6
lap up	19	6
large	13	-9
large cap	-40	-3
largecap	-22	-47
larsen	21	83
larsen toubro	21	83
last	-71	-96
last 0	3	8
later	-24	-44
later $	-28	-46
latest	-52	-57
launch	-59	-79
launch $	-28	-9
launch rs	-30	-23
launches	-102	-142
launches new	-41	-41
law	-28	-39
law kenneth	-15	-17
lawsuit	-66	-79
lead	0	6
lead $	27	5
lead citi	-21	-17
lead gains	11	1
lead prices	8	-2
lead the	-38	-32
leads	56	33
leads asia	30	35
least	12	48
led	-87	-143
left	164	161
left $	42	10
legal	-4	13
leisure	18	5
lender	-46	46
lenders	0	-11
lending	-1	34
less	51	52
level	-33	-41
level $	28	48
level :	-23	7
level changes	-105	-65
level for	-3	-23
level in	-5	-11
level to	125	41
levels	-46	-25
levels $	28	84
levels :	27	33
levels ;	-57	-45
levels around	-44	-71
levels closer	54	73
levels in	-49	-39
levels next	-84	-46
levels of	-79	-70
levels on	156	52
leyland	-21	-71
lic	-1	64
lic housing	10	1
licence	53	16
lies	-52	-46
life	-21	-101
life $	-10	-9
life high	47	-2
life insurance	-41	-42
life sciences	33	-20
lifesciences	0	21
lift	32	5
lifts	174	-2
light	-60	-42
like	111	91
like tcs	23	2
likely	92	-55
likely :	-106	-58
likely ;	-1	-12
likely to	191	31
lilladher	32	73
lilladher $	32	73
limit	-52	-52
limit $	-14	-8
limit on	10	-2
limit to	-6	7
limited	-184	-90
limited $	-8	-11
line	-122	-131
line up	-66	-40
line with	-68	-90
lines	22	6
lines up	-53	-32
linger	-53	-51
linger $	-53	-51
link	48	-11
linked	16	-17
linked stocks	43	15
liquidity	-57	93
liquidity in	12	30
liquidity overhang	15	41
liquor	11	23
list	-103	-78
list shares	-36	-32
listed	-92	-87
listed companies	-35	-28
listed firms	-10	-13
listed on	-35	-39
listing	-39	-84
listing $	-36	-25
listing :	-33	-24
listing of	-11	-19
listings	-50	-32
lists	-142	-94
lists at	-24	-20
lists on	-68	-51
little	-156	-67
little changed	-78	6
lloyd	-4	-16
lng	42	24
loan	44	41
loan to	30	27
loans	-3	-23
loans $	27	6
loans ,	-42	-32
local	39	-1
lodha	-20	-23
logistic	50	23
logistic companies	34	12
logistics	79	-6
logs	43	54
logs 0	22	3
lok	-47	-41
lok sabha	-47	-41
london	-14	-163
london copper	-29	-29
long	108	72
long $	4	81
long positions	-65	-59
long term	117	44
longer	20	24
longer term	-5	20
look	80	129
look at	80	100
look attractive	-47	-39
look for	-26	-23
look good	39	-2
look to	52	87
looking	-83	-86
looking at	-25	-45
looking to	-66	-49
looks	34	-34
looks a	15	-12
looks attractive	52	23
looks good	12	4
looks to	-121	-135
looks weak	-3	20
looms	25	-2
lose	33	100
lose rs	10	48
loser	7	19
loser $	7	19
losers	6	35
loses	33	173
loses 0	-2	29
loses steam	12	63
losing	86	27
loss	-87	32
loss $	106	43
loss at	-183	-248
loss in	-24	84
loss narrows	81	175
loss of	-85	-28
loss shrinks	31	120
loss widens	31	140
losses	119	126
losses $	66	3
losses ,	2	71
losses after	41	40
losses as	8	88
losses on	2	20
lot	68	-4
lot of	110	7
love	-26	-10
low	11	138
low $	32	135
low ,	58	55
low after	-24	58
low demand	-11	43
low in	8	12
low of	9	25
low on	20	94
low spot	-2	7
low vs	4	23
lower	95	205
lower $	1	29
lower ;	25	64
lower after	0	9
lower as	77	30
lower in	5	15
lower levels	-5	-31
lower oil	179	-97
lower on	-30	51
lower than	3	24
lowest	12	57
lowest in	-3	6
lowest since	13	31
lows	-62	87
lows $	23	57
lows ,	2	9
lows after	-10	35
lows as	4	50
lse	-64	-44
ltd	-89	1
ltd $	-84	-64
ltd .	5	11
ltd is	16	5
ltd q1	8	18
ltd q2	9	12
ltd reports	-59	-85
ltd with	24	92
lunch	-32	-52
lupin	70	42
lure	-43	-32
lux	-23	-28
lux industries	-23	-28
m	29	-105
m $	10	69
m ,	-3	-10
m cap	113	40
m m	14	26
macro	-85	-77
macros	136	39
made	-35	-50
maggi	13	17
maharashtra	-46	-96
maharashtra seamless	43	5
maheshwari	40	4
mahindra	54	-25
mahindra ,	8	-9
mahindra bank	32	23
mahindra mahindra	7	-3
mahindra with	8	19
maiden	-10	-26
maintain	89	33
maintains	-5	-17
maize	13	5
maize futures	13	5
major	-8	-91
majors	-52	-52
make	16	-45
make a	105	-58
make fresh	10	8
make in	-8	18
make india	45	9
make it	-18	-16
makemytrip	-55	-41
maker	-30	-31
makers	-8	-2
makers $	-45	-25
makes	219	111
makes fresh	20	-8
makes it	38	14
making	87	27
making :	8	27
making markets	46	27
malkani	-2	29
malkani $	51	83
malkani as	-13	-12
man	-38	-5
manage	-18	-17
management	44	-80
management $	-140	-94
manager	-66	-39
manager $	-63	-36
managers	-38	-91
managers $	-40	-72
managers this	42	10
managing	-91	-110
managing director	-83	-98
manappuram	-18	-9
manappuram finance	-20	-12
mangalore	53	23
mangalore chemicals	51	24
manghnani	2	-26
manipulation	-15	-24
manish	63	39
manish sonthalia	63	23
mantri	15	-40
mantri $	101	5
manufacturers	12	5
manufacturing	63	45
manufacturing data	5	25
many	-9	81
mar	15	-29
maran	135	51
march	35	35
march $	2	29
march 0	-74	-87
march qtr	3	11
march quarter	130	100
march series	-16	-16
margin	111	137
margin ,	15	41
margin pressure	14	62
marginal	-38	-28
marginally	23	27
marginally to	9	2
marginally up	9	-1
margins	36	126
margins $	50	42
marico	-36	34
mario	-47	-47
mario draghi	-47	-47
mark	-53	-11
mark :	-49	0
market	-64	-107
market $	0	78
market ,	4	-54
market :	24	4
market ;	29	94
market debut	27	41
market due	6	17
market expert	26	9
market for	14	-34
market gives	54	27
market higher	-94	-58
market is	97	91
market may	-10	-15
market meltdown	-18	-11
market on	-1	-23
market remains	-13	13
market sentiment	-28	-18
market strategist	96	18
market this	-1	47
market to	112	54
market with	11	-3
market wrap	-30	-28
marketing	18	0
marketing $	-44	-49
marketing companies	-28	-21
markets	-140	-95
markets $	-29	93
markets ,	-51	-29
markets :	-118	-91
markets ;	46	35
markets are	47	-26
markets at	17	-9
markets await	-7	-31
markets commission	-51	-52
markets fall	13	28
markets likely	44	77
markets may	-84	-146
markets on	-73	-85
markets rally	36	9
markets rise	47	6
markets this	-55	-54
markets to	50	39
markets will	-55	90
markets with	82	79
marks	-4	-10
mart	22	44
martin	18	43
maruti	37	-1
maruti ,	11	5
maruti in	-1	-9
maruti stock	21	-6
maruti suzuki	-40	-50
masala	25	21
masala bonds	25	21
massive	7	27
mastek	33	10
mat	-23	-21
match	-67	-47
matrix	-76	-95
matter	62	-7
maturity	27	5
max	11	-3
max india	34	16
max new	-25	-19
may	-97	52
may $	17	5
may 0	-41	-45
may be	25	-50
may buy	-102	-107
may consolidate	-25	-25
may continue	76	41
may correct	-8	42
may end	-26	-42
may expire	-16	-16
may face	23	55
may find	-15	95
may get	-21	-104
may give	40	0
may go	12	7
may have	29	70
may head	-116	-92
may hit	-95	-13
may hurt	6	18
may impact	-27	3
may move	48	-34
may not	-62	-3
may offer	-34	-56
may push	57	-13
may raise	82	30
may reclaim	-13	-24
may retest	-48	21
may return	-25	-37
may rise	-132	-36
may see	-32	-59
may take	-51	46
may touch	-29	88
may trigger	18	-7
maytas	-42	-67
maytas infra	-42	-67
mayuresh	-19	-13
mayuresh joshi	-19	-13
mazumdar	-48	-41
mazumdar shaw	-41	-34
mcafee	-11	-8
mcap	8	17
mcfl	-40	-40
mcx	-97	-30
mcx $	-65	-58
mcx ,	-6	-18
mcx sx	-57	-49
md	-157	-117
md $	-55	-52
md ,	-31	-33
md and	-14	-17
md ceo	-7	-6
md of	-17	-18
me	-48	-36
me :	-48	-36
measures	79	108
measures $	23	54
mechanism	-66	-49
mecklai	-91	-92
mecklai financial	-91	-92
media	8	-55
media $	-18	-15
media q3	-10	-7
media space	39	13
media stocks	2	7
medium	58	-4
medium term	21	-9
medium to	29	-8
meet	-26	-93
meet $	14	-18
meet capex	53	22
meet on	-90	-127
meeting	47	91
meeting $	40	27
meetings	33	17
meetings $	45	26
meets	-62	-78
mega	10	-13
mehraboon	100	64
mehraboon irani	100	64
mehta	-67	-52
mehta $	84	72
mehta ,	-72	-34
mehta quits	-28	-45
meltdown	-3	20
member	-56	-24
member ,	-48	-16
members	-28	-53
membership	-8	-8
menthol	7	3
menthol rises	7	3
mercator	71	27
mercator lines	71	27
merchant	-17	-23
merger	7	-42
merger $	-1	-11
merger with	-1	-12
metal	-23	56
metal stocks	4	97
metals	93	100
metals ,	68	-2
metro	15	2
mf	-103	-24
mf $	-96	-58
mfs	116	47
micro	9	30
microfinance	-7	9
microfinance :	1	20
microfinance gains	36	13
microsoft	10	40
mid	93	-11
mid cap	117	34
mid caps	19	48
mid sized	30	3
mid small	-27	-41
midcap	38	17
midcap it	-83	-20
midcap pharma	18	8
midcaps	-44	-10
midpoint	36	-61
midpoint $	-78	-125
midpoint fix	106	40
might	-192	-76
miles	115	46
milk	-16	-24
milk prices	5	-12
mill	14	105
mill owners	14	105
millers	6	-2
millers buying	6	-2
million	-15	-58
million $	-34	-27
million ;	6	1
million in	14	-3
million ipo	-22	-12
million to	-10	45
mills	95	29
mind	-45	-55
mind $	-45	-55
mindtree	21	-40
mindtree and	48	-11
miners	41	45
miners help	30	14
mines	9	15
mines $	9	15
minimum	41	124
mining	75	23
ministry	-50	-38
minutes	-1	-31
minutes $	112	32
misses	14	15
mitesh	30	21
mitesh thacker	30	21
mix	-84	-113
mixed	-248	-259
mixed after	-99	-99
mixed ahead	-59	-61
mixed bag	-125	-80
mixed in	-40	-53
ml	-70	-46
ml $	-70	-46
mm	-32	-53
mmtc	51	-58
mmtc ,	57	1
mn	-62	-46
mn ipo	-7	-4
mnc	-42	-36
mncs	-16	-34
mobile	-57	-14
mode	-35	-50
mode :	-16	1
model	99	32
model :	46	8
modi	17	58
modi ,	-34	-46
modi government	87	28
mohoni	95	80
mohoni $	93	64
moil	4	10
moment	11	49
moment :	11	49
momentum	-28	82
momentum $	62	25
momentum in	11	19
monday	-69	-67
monday $	-41	-65
monday ,	-27	-3
monetary	-61	-56
monetary policy	-40	-29
monetary stimulus	-10	-25
monetisation	28	-3
money	-75	-172
money $	-46	-62
money :	-11	-20
money in	-30	-45
monitor	36	135
monnet	31	-15
monnet ispat	31	-15
monsanto	20	8
monsoon	79	54
monsoon $	50	63
monsoon rain	2	8
month	112	110
month $	-5	10
month :	-7	-9
month ;	-39	-29
month high	90	90
month low	57	74
month lows	15	44
months	42	77
months $	60	11
months :	-18	63
months after	14	26
mood	23	26
more	-2	-30
more $	59	54
more attractive	-5	-8
more downside	-3	13
more from	37	3
more on	-66	-100
more promising	-29	-31
more than	-28	-83
more time	-41	-44
more upside	66	7
morgan	-137	-93
morgan $	-31	-26
morgan stanley	-42	-33
morning	-60	-27
morning trade	39	43
moser	23	15
moser baer	23	15
most	101	66
most in	-24	-12
motherson	51	22
motherson sumi	51	22
motilal	-88	-113
motilal oswal	-84	-109
motocorp	-2	25
motocorp $	17	52
motors	119	26
motors :	9	4
motors a	0	34
motors should	101	27
mou	-24	-21
mount	-16	23
mount about	-16	23
move	46	-10
move $	-34	-29
move in	-12	-13
move on	-25	-14
move up	125	0
moved	17	-8
movement	35	-9
movement of	11	-9
movements	-31	-45
movements $	-28	-42
moves	37	-41
moves sat	-15	-13
moves up	61	12
moving	72	-9
mphasis	8	-36
mrf	-13	-89
mrpl	28	7
msci	-82	-40
mt	-6	-25
mth	44	42
mth high	49	36
mtnl	58	46
much	-72	-24
much as	3	9
much higher	40	-3
much of	-31	7
muhurat	-34	-25
muhurat trading	-34	-25
mukherjea	70	17
mulls	-30	-36
multi	7	10
multi commodity	-25	-27
multi year	11	22
multibagger	37	-5
multibagger in	37	-5
multibaggers	26	9
multibaggers :	26	9
multiples	-86	-60
mumbai	9	-3
mundra	-32	29
mundra port	-29	44
murthy	23	73
must	-12	-10
muted	-101	-114
muted response	-13	-8
muthoot	15	89
muthoot capital	9	0
muthoot finance	13	100
mutual	31	-20
mutual fund	65	41
mutual funds	-30	-65
my	-32	-35
my wealth	-32	-35
n	-31	-34
nagpal	81	10
nagpal $	81	10
nair	-33	-33
nair as	-8	-7
nalco	144	53
named	-40	-42
names	23	-91
names :	18	6
names for	-9	-12
names like	86	8
nano	-20	-18
narayan	-25	-43
narayana	148	135
narayana hrudayalaya	19	16
narendra	80	91
narendra modi	45	83
narrow	-95	-157
narrow range	-55	-104
narrowly	-24	-24
narrows	97	139
narrows at	47	147
narrows to	52	40
nasdaq	-66	-45
national	-7	-35
national bank	39	9
national stock	-9	19
natural	26	62
natural gas	12	26
natural rubber	12	27
nature	14	82
nature :	14	82
navneet	-49	-37
nbcc	138	77
nbfc	37	20
nbfc space	49	21
nbfc stocks	-12	-3
nbfcs	126	26
ncc	-31	-15
ncc rs	-10	-8
ncd	-63	-44
ncdex	-159	-155
ncdex $	-55	-57
ncds	-112	-84
ncds $	-83	-51
nda	-4	-23
nda may	-4	-23
nddb	-30	-22
near	-108	-104
near $	-77	-94
near 0	72	113
near six	31	13
near term	20	9
nearly	45	50
nearly 0	100	107
nearly flat	-90	-159
nears	-11	-52
nears 0	-29	-34
need	-100	-80
need $	53	22
need to	-96	-91
needs	-49	-52
needs to	-21	-33
neeraj	63	9
neeraj deewan	56	-32
neeraj dewan	8	44
negative	-59	7
negatives	-79	40
nerolac	23	7
nerolac paints	7	0
nerves	14	52
nestle	49	109
nestle india	11	10
net	49	57
net $	-22	-20
net 0	3	16
net at	-112	-94
net declines	-21	66
net dips	-26	80
net doubles	53	18
net down	-22	139
net drops	-12	32
net flat	15	41
net income	-39	6
net jumps	7	-60
net loss	-105	-25
net profit	-85	-81
net profits	15	8
net rises	96	-19
net slumps	2	9
net soars	45	-8
net surges	7	1
net up	166	-2
net worth	-19	-15
network	-94	-64
network india	-8	-10
network18	46	-23
networks	56	65
networth	43	-11
neutral	-188	-196
neutral on	-79	-63
new	71	26
new 0	-22	-12
new ceo	-20	-17
new cfo	-9	-9
new cmd	-20	-22
new consent	-6	-5
new corporate	-6	-5
new gold	-11	-10
new government	26	8
new high	121	-10
new highs	8	64
new india	-25	-16
new markets	-6	-13
new md	-11	-9
new orders	63	12
new peak	58	16
new platform	-24	-15
new record	-17	90
new year	56	15
new york	1	22
new zealand	62	71
news	13	-54
news for	32	-27
next	11	44
next $	-58	-57
next 0	103	73
next big	-55	-55
next few	-95	-111
next one	34	-8
next phase	26	-1
next support	-15	-28
next two	6	13
next week	-83	-63
nfl	47	23
nhai	107	21
nhpc	-59	-38
nhpc q3	1	15
nickel	34	63
nickel futures	10	2
nifty	-146	-89
nifty $	-23	-26
nifty ,	-28	-7
nifty 0	-10	34
nifty :	72	-35
nifty at	-59	-61
nifty can	-64	-37
nifty could	7	76
nifty ends	49	14
nifty hit	43	-13
nifty holds	-112	-71
nifty in	108	28
nifty is	-33	-20
nifty likely	11	-79
nifty looks	-79	-60
nifty may	-125	-59
nifty might	-86	-58
nifty near	-22	-22
nifty reclaims	70	24
nifty scales	84	0
nifty seen	-52	-47
nifty slips	4	18
nifty tests	-22	-19
nifty to	125	-22
nifty trading	-33	-49
nifty will	-94	-92
nifty50	15	0
nifty50 in	-5	18
nikkei	-91	-19
nikkei rises	12	7
nine	-128	-72
nine months	6	-22
nine stocks	-86	-57
nino	-19	-7
nirav	-9	69
nirav sheth	-9	69
nirma	-26	-19
nirmal	-54	-49
nirmal bang	-61	-50
nitin	26	32
nitin raheja	22	42
nmdc	-21	-24
no	-30	25
no trade	-5	18
nobel	19	2
nod	2	-67
nod $	23	4
nod for	39	-10
nod to	9	0
nokia	-19	-9
nomura	20	-10
non	-51	-86
noon	30	90
norm	-11	13
norm $	-7	31
norms	-131	-97
norms $	-82	-97
norms for	-81	-71
north	-7	11
north america	-7	11
nos	30	20
nos $	3	19
nos ,	19	5
nos in	51	14
not	-172	153
not a	-84	37
not an	2	99
not in	27	79
not prefer	89	102
not see	-53	-59
not to	-21	-26
not very	-27	15
note	-14	4
note ;	-7	-6
notes	10	11
notes investment	22	34
nothing	-7	102
nothing much	14	131
notification	20	2
notifies	-11	-10
novartis	4	11
novartis india	10	11
november	-82	-70
november 0	-23	-45
now	-10	-56
now $	-59	-122
now ,	26	-63
now :	-20	94
now on	22	-6
nse	-149	-93
nse $	-13	47
nse ,	-14	-19
nse arm	-16	-19
nse at	12	-2
nse listed	-32	-32
nse to	-40	-58
nsel	-182	-102
nsel ftil	-21	-23
nsel investors	-70	-2
nsel scam	60	124
ntpc	21	-35
ntpc ,	8	4
number	-43	-37
numbers	40	54
numbers $	-37	-25
nuvo	61	28
nuvo ltd	19	11
ny	-16	45
nz	39	132
o	-40	7
o :	-14	-16
o expiry	12	51
o tracker	-18	27
o y	36	-16
obc	4	7
oberoi	37	-35
oberoi realty	37	-35
oct	40	131
october	-37	-64
october 0	45	10
october december	-4	-11
of	-122	-30
of $	59	9
of 0	-148	-77
of a	-22	57
of bad	15	45
of baroda	4	8
of boe	-19	-12
of budget	40	19
of china	-18	-42
of clarity	21	53
of companies	-63	-51
of corporate	2	44
of david	-26	-25
of e	-43	-26
of ecb	37	35
of equities	-11	-11
of eros	74	25
of fed	76	39
of financial	122	129
of good	-46	-45
of government	4	53
of greek	-57	-60
of india	-23	-51
of infosys	-53	-40
of it	-14	-22
of its	-18	58
of june	-2	34
of key	-7	-39
of life	-35	-28
of losses	60	46
of maharashtra	124	41
of more	-58	-33
of ncds	30	1
of new	13	10
of nifty	45	5
of now	76	77
of over	-68	-39
of post	6	74
of pricing	-3	-29
of projects	-8	6
of psbs	-18	57
of psu	50	0
of pulses	-1	37
of q1	-26	-26
of rally	23	78
of rbi	17	-17
of revival	10	-8
of rs	-66	-6
of rupee	39	-69
of sbi	17	7
of sesa	-16	54
of shares	-8	12
of state	-23	-13
of supply	46	-30
of tata	-22	-39
of the	9	-29
of this	27	7
of time	-41	-43
of top	-5	44
of trading	37	-47
of us	-75	-85
of wipro	18	106
off	224	157
off $	70	19
off 0	-15	42
off for	136	28
off lows	-8	19
offer	-14	-18
offer $	9	89
offer for	193	160
offer in	-32	-25
offer subscribed	65	26
offering	-39	-30
offering $	-59	-43
offers	-97	-143
offers $	-44	-32
offers 0	-23	-23
office	30	-8
officer	-39	-41
officer $	-32	-34
offset	3	114
offsetted	-36	-58
offsetted $	-36	-58
offshore	-75	-89
offtake	15	26
offtake $	14	17
ofs	97	49
oi	41	113
oil	56	128
oil $	31	24
oil ,	-52	-65
oil companies	-5	-13
oil edges	-21	55
oil engines	-54	-50
oil futures	28	47
oil gas	13	4
oil india	-53	6
oil marketing	73	53
oil plunge	9	17
oil price	-99	-151
oil prices	-30	54
oil steadies	-104	-66
oils	133	51
oils recover	98	37
oils remain	1	11
oils up	16	-3
okays	-20	-17
old	-49	-51
omaxe	-37	-23
omc	-24	48
omc stocks	-24	48
omcs	-43	23
on	83	59
on $	-30	-10
on 0	-47	-35
on :	158	27
on a	-78	-53
on account	-50	-32
on acquisition	58	17
on adequate	0	9
on asian	-41	-66
on bank	-74	-38
on banking	-31	-7
on bharti	-43	8
on bourses	27	20
on bse	-5	-14
on buying	16	6
on cairn	-2	20
on capital	-133	-74
on china	-33	89
on coal	10	15
on consumer	1	-38
on core	-59	-92
on d	46	76
on dalal	35	5
on day	-4	80
on debt	-4	-82
on debut	15	1
on delisting	41	-14
on demand	-2	21
on deutsche	-9	-19
on dips	154	16
on dollar	-1	11
on dull	-3	-68
on earnings	36	15
on easing	-21	116
on ecb	1	21
on edge	-65	-90
on equity	-102	-63
on expansion	22	10
on falling	-8	41
on fast	-16	-10
on fed	-55	-43
on fit	-15	-13
on fresh	54	59
on friday	-13	-2
on geopolitical	-70	-50
on german	28	7
on global	56	68
on gold	-48	-95
on good	1	10
on greek	24	-1
on hero	-28	6
on high	-15	3
on higher	5	13
on hopes	110	6
on increased	32	111
on index	19	8
on infosys	-15	31
on infra	-11	-28
on ipo	-19	-14
on it	-82	5
on low	-119	-34
on lower	-8	-38
on market	11	-16
on mcx	-11	-19
on merger	7	0
on millers	6	-2
on monday	-25	-7
on msci	-6	13
on multi	-25	-27
on muted	-35	-49
on nasdaq	-54	-37
on ncdex	4	-14
on new	30	9
on nifty	132	173
on nse	-32	-5
on nsel	-57	-87
on october	53	16
on oil	-60	-55
on one	49	11
on ongc	-1	13
on overseas	46	16
on pboc	-35	-57
on pick	8	-1
on policy	-40	-3
on profit	6	91
on q1	6	0
on rate	37	-11
on raw	26	50
on reduced	6	16
on reliance	-9	-2
on renewed	35	14
on report	15	17
on reports	156	69
on retailers	-8	43
on revenue	-3	21
on ril	-14	-20
on rising	37	9
on robust	22	-10
on rs	20	28
on rupee	-73	-57
on russia	-69	-17
on scattered	-48	-47
on sebi	30	12
on september	-10	-8
on short	-58	-39
on sluggish	-6	77
on small	26	-1
on speculation	28	9
on spot	16	1
on stake	12	13
on stockists	11	13
on strong	83	-3
on subdued	-2	39
on subsidy	-56	-3
on sustained	12	15
on tata	-61	21
on tech	-14	86
on the	-93	-154
on thursday	-11	5
on tight	18	1
on to	-115	-88
on track	99	-33
on ukraine	52	1
on upside	24	10
on us	38	26
on wall	18	-27
on weak	-35	68
on weaker	-1	7
on wipro	26	-13
on year	3	7
once	105	47
once again	162	91
one	-15	27
one can	62	109
one month	26	-2
one of	-25	-16
one time	50	10
one year	-91	-39
ones	64	36
ongc	172	49
ongc ,	32	27
ongc :	66	26
ongc and	19	14
ongoing	16	-11
onion	4	20
onion prices	4	20
only	-32	-55
onmobile	-39	-24
onmobile appoints	-13	-13
onshore	31	10
opec	57	-21
open	-61	-155
open 0	1	29
open interest	-39	-29
open offer	64	-8
open on	14	99
open up	-115	-60
opening	-21	-3
opening flat	-37	-55
opening lower	8	26
opens	-27	-72
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
opposite	-53	-38
opt	16	-17
opt for	16	-17
optimism	111	10
optimism $	49	27
option	23	63
options	12	-33
or	-116	-102
or 0	-39	-33
oracle	88	55
oracle financial	28	72
orchid	-25	23
order	-54	81
order $	-14	49
order on	-27	72
orders	-15	-10
orders ,	64	37
ore	14	30
ore prices	7	5
organic	-9	26
orient	-1	-14
orient cement	19	9
oriental	21	11
oriented	34	42
oswal	-84	-109
oswal ,	80	31
oswal securities	-18	-21
other	34	103
others	82	-20
others to	-6	30
our	-54	-37
out	-126	66
out :	-29	-37
out for	11	-53
out of	-6	236
out rs	9	23
outflow	-11	4
outlook	-24	16
outlook $	-37	-13
outlook for	-32	-21
outlook on	21	4
outperform	163	64
outperform :	7	2
outperform market	16	7
outperformance	-4	-75
outperformers	-73	-116
outweighs	-6	21
over	82	99
over 0	142	125
over as	-75	-99
over china	47	13
over four	8	2
over iraq	-14	14
over next	54	4
over on	19	57
over rs	-61	-85
over the	44	30
over three	5	13
over two	29	14
overhang	18	74
overhang hits	15	41
overseas	-25	-31
overseas bond	-18	-26
overseas cues	11	3
oversubscribed	-34	17
oversubscribed 0	-82	-54
overvalued	-7	73
overweight	-89	-58
overweight on	-91	-56
own	43	-15
owned	-39	-27
owners	-86	18
owners in	-13	55
p	-38	-77
p 0	-16	-9
p notes	48	46
p phani	23	20
pace	-6	-12
pacific	-78	-76
pack	77	38
packaging	50	38
pact	-44	-57
pai	37	52
pai $	37	52
paint	-58	61
paints	-11	-18
paints $	-37	-26
paints q2	11	4
paints q3	1	15
paise	41	42
paise against	33	21
paise to	7	15
palm	19	82
palm oil	19	82
palmolein	68	-17
panacea	-13	-11
panacea biotec	-13	-11
pandey	34	47
pandey $	121	107
pandey ,	-81	-59
panel	4	96
panel to	19	118
panic	-76	-68
pankaj	34	47
pankaj pandey	34	47
pantaloon	-7	-2
pantaloon ,	-19	-20
pantaloon retail	14	16
pantaloons	-37	-73
paper	58	8
paper stocks	24	29
papers	2	-43
papers for	-29	-24
papers with	-7	-4
parabolic	50	15
parabolic drugs	50	15
parag thakkar	13	10
pare	-107	133
pare gains	-52	172
pare losses	48	19
parent	13	-16
pares	46	3
pares gains	41	-18
paribas	-44	13
paribas financial	-15	9
parry	7	-5
part	-15	-85
part of	7	-61
participants	15	52
participate	-162	-109
participate in	-162	-109
partly	-28	-26
partners	-70	-56
partnership	-8	-11
party	16	-2
pass	-34	-1
passenger	2	25
passes	18	-4
past	-8	-51
past 0	-11	-48
pat	-13	23
pat at	-28	-42
pat for	51	1
pat grows	-15	21
pat rises	-22	43
pat seen	3	16
pat up	33	15
pathlabs	52	13
patnaik	21	57
patnaik $	21	57
pattern	28	79
pay	1	-28
pay 0	59	5
pay off	62	10
pay rs	-72	-18
payment	5	19
payments	-36	-22
payrolls	15	21
payrolls $	-3	38
pboc	-93	-66
pboc guidance	-35	-57
pc	108	116
pc $	63	-4
pc at	113	82
pc in	-43	-17
pc jeweller	21	11
pc on	71	2
pc to	-27	44
pe	-49	-74
peak	47	13
peaks	-80	-48
peaks $	-80	-48
peers	-49	-11
peers $	-54	-8
pegs	13	60
pegs back	10	59
pending	-60	-49
penny	-27	-31
penny stocks	-27	-31
pension	-47	-30
pepper	20	55
pepper futures	6	0
per	70	55
per barrel	120	32
per cent	48	71
per share	-63	-51
perform	47	45
perform well	50	33
performance	113	98
performance $	48	-2
performance :	-36	-36
performing	-20	-26
period	-56	-32
perpetual	-28	-21
perpetual bonds	-28	-21
persist	-7	1
persistent	74	17
persistent systems	76	-3
perspective	35	-9
perspective :	35	-9
petrochemicals	-14	-8
petrol	-25	-22
petroleum	-14	-10
petronet	47	21
petronet lng	23	-5
petronet to	37	8
pezarkar	41	6
pezarkar $	97	63
pfc	-37	-19
pfc ,	-4	-52
pfc to	-27	-25
pfizer	53	105
pfs	-6	7
phani	43	82
phani sekhar	33	32
pharma	140	54
pharma ,	32	-8
pharma companies	-8	-35
pharma q1	4	10
pharma rallies	14	-3
pharma sector	9	19
pharma stocks	-80	48
pharma with	25	9
pharmaceutical	86	12
pharmaceuticals	31	-5
phase	-27	-35
phase of	-27	-35
phenomenal	76	21
physical	39	21
pick	204	20
pick $	45	-18
pick :	94	26
pick in	9	0
pick up	22	39
picking	-47	-36
picks	44	-70
picks ,	39	16
picks :	25	-2
picks for	-25	-30
picks in	-50	-41
picks up	76	9
picture	-43	25
pimco	-62	-18
pipavav	44	12
pipeline	86	40
piramal	-50	34
pistachio	17	4
placed	107	149
placement	36	8
places	-16	-32
plan	-33	-28
plan $	-62	-63
plan ,	19	38
plan fails	0	27
planning	-51	-31
planning to	-44	-25
plans	-87	-132
plans $	72	-5
plans for	-24	-24
plans ipo	-57	-31
plant	22	-19
plant $	-3	-17
plants	-16	-20
platform	-76	-57
platform $	-49	-35
platinum	43	48
play	-158	-154
play $	4	-8
players	102	28
plays	142	54
plea	21	38
plea against	39	2
plea on	-9	-10
pledged	-20	125
plummets	17	80
plummets 0	14	59
plunge	21	122
plunge $	17	37
plunge on	6	21
plunged	-14	22
plunges	-11	140
plunges 0	-31	82
plunges on	16	33
plunges over	1	23
pm	-44	-30
pm modi	-44	-30
pmi	-107	-160
pnb	-5	-16
point	-71	-88
point rally	19	8
points	-25	-20
points $	32	-27
points ,	101	47
points :	-24	-25
points ;	-7	75
points down	14	44
poised	49	24
poised to	50	12
polaris	29	25
polaris financial	16	5
police	109	17
policy	-204	-110
policy ,	-1	12
policy :	-9	-11
policy meeting	18	44
policy review	-75	-74
poll	107	56
poll $	12	-15
ponzi	-43	-63
ponzi schemes	-15	-17
pooling	-6	-20
poor	-22	32
poor show	6	18
port	-24	35
port net	8	62
portfolio	90	-31
portfolio $	-11	-11
portfolio :	154	36
ports	139	90
portugal	-51	-79
position	4	59
positions	-185	-170
positions in	-10	-66
positive	173	32
positive for	149	59
positive on	88	23
positives	-22	-33
possible	-2	31
possible for	89	70
possible on	-63	-78
post	118	193
post $	-94	-66
post elections	52	-5
post ipo	-60	-56
post q1	48	48
post q4	-15	-11
post rbi	-89	-53
post weak	4	15
posts	-26	-91
posts 0	48	29
posts marginal	-38	-28
posts net	-35	-14
posts profit	-2	-17
posts q1	-59	-27
posts q4	-74	-60
posts rs	70	47
potato	16	36
potential	7	-14
potential :	57	5
pound	51	149
power	113	113
power ,	59	39
power :	108	7
power my	-32	-35
power reports	40	95
power sector	13	17
power stocks	-2	66
power ventures	-14	-10
powergrid	9	10
prabhudas	-2	56
prabhudas lilladher	32	73
prahlad	-11	-8
praj	47	64
praj industries	47	64
prakash	55	85
prakash diwan	-15	-24
prakash gaba	78	91
prakashan	30	-2
pramerica	-93	-52
pramerica mf	-93	-52
pramod	-18	-31
pramod gubbi	12	-10
prasad	-4	-23
prashant	-40	-47
prashant sharma	-25	-19
prashasta	52	103
prashasta seth	52	103
prateek	-102	-53
prateek agarwal	-102	-53
pre	-38	-79
pre budget	-10	-16
pre market	-57	-68
prefer	168	113
preferential	62	4
preferential share	29	-14
preferred	104	11
premium	48	1
prepared	27	78
present	10	19
present valuations	26	40
presents	29	15
presents rail	29	15
president	-137	-144
president $	-41	-37
president ,	-37	-42
president of	-6	-7
president sales	-13	-12
pressure	6	119
pressure $	13	42
pressure ,	5	19
pressure on	-17	-23
pressured	12	47
pressured by	12	47
prestige	23	43
prestige estates	24	38
pretty	-47	-16
prevent	7	54
price	-32	-32
price $	43	88
price ,	-56	-26
price at	-12	2
price band	-66	-99
price cut	27	32
price for	63	141
price forecasts	-42	-63
price hike	-31	-49
price of	35	92
price post	-9	37
price to	35	-1
priced	35	-27
prices	53	166
prices $	-30	18
prices ,	6	25
prices :	-27	-3
prices by	72	29
prices drop	7	20
prices ease	2	10
prices fall	32	49
prices likely	8	11
prices may	-62	-29
prices mixed	-80	-93
prices of	27	51
prices remain	-28	-44
prices rise	8	1
prices rule	-21	-25
prices slide	4	21
prices to	14	-3
prices will	46	34
pricing	-61	-1
pricing power	-33	-36
prime	-17	-14
prism	30	27
private	-1	-18
private banks	26	44
private placement	36	8
private sector	-15	-31
probably	-50	-48
probe	75	-136
probe :	-22	-36
probes	-59	-82
problems	31	87
process	26	36
process $	-1	67
procter	26	12
product	118	58
product pipeline	14	7
production	-50	3
production $	-98	-38
products	-27	-21
profit	57	54
profit $	31	88
profit at	-237	-203
profit beats	13	4
profit booking	-5	101
profit declines	5	23
profit dips	-19	40
profit doubles	19	10
profit down	-19	111
profit drops	-13	46
profit falls	-20	78
profit for	81	12
profit grows	25	7
profit growth	44	84
profit in	-57	-94
profit increases	27	9
profit jumps	63	3
profit nearly	-17	-20
profit of	-136	-155
profit rises	88	0
profit taking	-22	23
profit up	130	10
profitability	15	22
profits	54	58
profits $	16	24
profits in	14	30
project	-64	-20
projects	125	85
projects ,	-18	-17
projects gets	161	57
promising	-29	-31
promoted	-11	-18
promoted as	-11	-18
promoter	-106	11
promoter sells	10	56
promoters	-61	-18
promoters $	-64	-57
promoters may	-26	41
promoters sell	13	33
prop	26	12
prop up	25	12
proper	1	-11
proper status	-15	-13
properties	-21	38
property	-14	42
proposal	-5	-9
proposals	-38	-30
proposed	-85	-74
proposes	-42	-74
props	-7	65
props up	-7	65
prospects	20	74
prospects $	15	15
prospects of	30	5
prospectus	0	40
prove	32	12
provisioning	20	10
provisions	18	0
proxy	2	28
psbs	-97	-8
psu	-89	-34
psu banking	-47	-74
psu banks	35	92
psu stocks	-28	-51
psus	35	-1
psus $	38	10
ptc	-78	-44
ptc india	-78	-44
public	-111	-156
public deposits	-9	-13
public issue	-26	-22
public offer	28	4
public offering	-16	-17
public sector	-19	-44
pull	122	27
pullback	-19	117
pulls	19	36
pulls down	2	17
pulses	-64	-64
pumps	16	6
punj lloyd	-2	-18
punjab	54	43
punjab national	39	9
punters	144	93
puravankara	-53	-58
purchase	-26	-30
purchases	-61	-53
puri	55	20
purushottam	5	-14
push	102	-23
push $	-127	-86
push sensex	65	0
push up	36	8
pushes	101	61
pushes gold	40	9
put	-65	-110
puts	-8	4
pvr	6	-35
pvt	-28	-18
pvt ltd	-22	-10
pwc	-11	-9
q1	37	13
q1 $	-44	9
q1 earnings	-76	-97
q1 fy13	-43	-32
q1 net	2	99
q1 nos	18	40
q1 pat	16	33
q1 profit	48	5
q1 results	12	1
q1 revenue	64	-6
q1 show	10	3
q2	9	96
q2 $	-26	-26
q2 earnings	7	-1
q2 net	17	-24
q2 nos	10	3
q2 numbers	25	84
q2 pat	-7	-3
q2 profit	-42	18
q2 results	-50	-35
q2 sales	-16	56
q2 up	14	2
q3	88	40
q3 $	-5	-70
q3 loss	-8	-7
q3 net	-29	50
q3 numbers	8	-5
q3 pat	-3	23
q3 profit	132	33
q3 results	31	18
q4	31	121
q4 $	-11	95
q4 loss	8	17
q4 net	78	82
q4 pat	-36	15
q4 profit	-57	-43
q4 results	17	-12
q4 show	20	1
qe3	-23	-23
qfis	-20	-23
qip	10	-41
qip $	-172	-113
qtr	-81	-38
qtr $	22	12
qtr net	-101	-49
quality	-70	0
quality concerns	16	43
quantum	-65	-88
quantum securities	-12	-33
quarter	29	-8
quarter $	-21	-141
quarter earnings	-14	-3
quarter net	-2	-19
quarter results	-9	1
quarterly	29	8
quarterly net	6	2
quarterly results	27	5
quarterly revenue	21	13
quarters	-71	64
quarters :	-14	78
quick	6	-8
quick heal	6	-8
quit	50	201
quit $	-21	49
quite	-105	-164
quits	-165	-227
quits $	-93	-112
quits as	-20	-33
r	-56	-42
r d	-12	-7
raamdeo	-57	-31
raamdeo agrawal	-57	-31
race	-7	-10
radar	8	-44
radico	55	11
raghuram	-34	-30
raghuram rajan	-34	-30
raheja	22	42
raheja $	22	42
raid	6	26
rail	-1	32
rail budget	26	18
railway	54	28
railway stocks	7	38
railways	-79	-69
rain	2	8
rains	8	84
raise	-110	-166
raise $	-38	-18
raise 0	-50	-37
raise over	-72	-85
raise rs	72	-54
raise up	-67	-38
raised	45	-15
raises	327	73
raises $	172	8
raises 0	153	55
raises rs	297	93
raises target	-56	-41
raising	60	74
raising $	66	26
raising rs	-34	-45
raj	-54	13
raja	-41	-36
raja batteries	16	10
rajan	55	3
rajan rate	11	13
rajat	102	97
rajat bose	102	107
rajesh exports	-56	-33
rajesh jain	66	52
rajiv	-21	-25
rakesh	-31	-4
rakesh jhunjhunwala	-13	12
rallies	186	18
rallies $	18	4
rallies 0	114	4
rallies as	45	19
rallies nearly	27	-10
rallies on	160	73
rallies over	81	-18
rallis	10	6
rallis india	10	6
rally	162	53
rally $	-115	16
rally :	-43	33
rally ;	0	34
rally ahead	50	11
rally as	46	16
rally in	13	95
rally may	21	6
rally on	123	16
rally over	12	-6
rally post	9	4
rally to	-81	-51
rama	-8	-40
rama synthetics	-8	-40
ramco	-3	-7
ramco systems	-3	-7
ramesh	-20	-21
ramky	37	18
ramky infra	8	3
ramky infrastructure	21	7
ramsarup	-22	-18
ranbaxy	24	147
ranbaxy :	33	111
ranbaxy deal	-82	-65
range	-148	-101
range $	-24	27
range :	-48	-63
range ;	-19	-22
range bound	-32	15
range for	-33	-38
range of	-12	-12
rangebound	-162	-147
rangebound ,	-111	-110
rangebound ;	-20	-17
rangebound in	2	26
rao	-44	-40
rate	38	33
rate cut	-22	-61
rate hike	28	50
rate sensitive	42	11
rated	-22	24
rated on	-22	-16
rates	94	-9
rates $	79	43
rates :	-16	-12
rather	-72	-42
rather than	-72	-42
rating	30	33
ratings	-20	-7
ratio	114	13
ravi	-58	-97
ravi ruia	-36	-55
ravi venkatesan	-26	-44
raw	-65	-4
raw sugar	28	56
raymond	-30	44
rbi	-219	-203
rbi $	-56	-56
rbi deputy	-27	17
rbi intervention	8	-38
rbi monetary	-5	-9
rbi policy	-83	-66
rbi rate	-13	-11
rbi tightens	-5	12
rbi to	-45	-32
rcom	44	28
rcomm	-16	-24
re	-40	-55
re rated	-17	-28
re rating	32	12
reach	150	34
reach 0	66	8
readies	-17	-16
ready	46	-29
ready for	83	23
real	34	46
real estate	21	57
reality	-62	-64
realty	123	201
realty rallies	6	-7
realty stocks	-68	-30
reap	-66	-87
reappointment	-47	-38
reasonable	-38	-48
reasonably	9	-73
reasons	78	-3
reasons why	84	21
rebound	66	-78
rebound after	63	-42
rebound as	47	5
rebound in	-47	-34
rebounds	99	67
rebounds $	21	43
rec	-62	-63
rec ,	-17	-39
receives	-31	-27
recent	33	3
reclaim	-52	-50
reclaim 0	-13	-24
reclaims	70	24
reclaims 0	70	24
recommend	35	34
recommend to	-66	-11
recommend wait	-85	-56
recommendations	-92	-80
recommendations on	-92	-80
recommends	-34	-35
reconstruction	6	-3
reconstruction company	6	-3
record	189	174
record $	38	39
record high	84	108
record highs	62	-12
records	71	-8
recos	-19	-22
recover	88	105
recover from	-42	-3
recover on	36	4
recovers	174	19
recovery	83	98
red	-49	142
red $	-63	39
red ,	8	36
red ;	6	17
reddy	-37	9
reddy laboratories	1	9
reddys	16	13
reduce	-57	-2
reduced	6	20
reduced offtake	7	19
reduction	-16	-32
referendum	117	28
referendum $	117	28
refined	29	10
refinery	-7	-3
reflect	21	4
reform	-71	-67
reformist	-39	-25
reforms	7	-87
reforms $	38	-3
refund	-60	-70
regains	-74	-54
region	-25	-17
regional	17	9
registered	-69	-51
registers	0	7
regulations	-9	-8
regulator	-17	-9
regulator $	-9	1
regulators	-7	-5
regulators $	-7	-4
regulatory	42	191
rei	-35	60
rei agro	-35	60
reits	-24	19
reject	16	52
rejects	17	40
rejig	-27	-4
rejig $	-32	-29
rejigs	-51	-48
rejigs india	-41	-40
related	18	5
related companies	15	6
related stocks	8	3
relaxes	-41	-56
reliance	13	67
reliance ,	16	7
reliance capital	23	-4
reliance communications	-30	-13
reliance industries	-57	-97
reliance power	26	51
relief	32	16
relief for	47	91
relief over	47	13
religare	-7	-33
remain	-25	-66
remain bullish	-2	-10
remain subdued	-21	3
remain weak	-4	38
remains	-66	4
remains a	-1	69
remains flat	-39	-61
remains steady	-7	-7
remains weak	5	40
remedies	12	4
renewed	83	35
renewed demand	32	5
renuka	46	2
renuka sugar	52	-3
renuka sugars	-8	9
reply	-28	-33
reply to	-19	-15
repo	80	35
report	-17	-72
report $	80	46
report :	-25	-24
report it	22	7
report may	-9	3
report on	-80	-81
reports	-56	-137
reports $	61	60
reports 0	9	34
reports net	-57	-65
reports of	11	9
reports q1	-51	-86
reports q3	12	36
reports rs	-139	-115
reports to	13	3
required	-29	-23
rerate	64	-4
rerating	6	2
research	-91	-163
research $	-35	-62
reserve	-124	-96
reserve bank	-30	-19
reserves	54	75
reserves $	21	9
resigns	-139	-241
resigns $	-66	-108
resigns as	-48	-82
resistance	2	141
resistance at	-28	-42
resistance for	43	170
resorts	20	6
respite	23	-23
response	136	166
restricted	-27	-48
restricted trade	-14	-23
restrictions	-71	-91
restructuring	35	-72
restructuring $	-71	-119
result	-3	48
results	-70	-104
results $	6	-6
results ,	-48	40
results :	-16	-22
results ;	30	3
results ?	-16	-18
results eyed	-5	-8
results for	-8	-6
results of	-12	-7
resume	-13	-51
resumes	-17	1
retail	109	130
retail investors	-2	27
retail sales	9	1
retail shares	21	8
retailers	26	66
retailers $	32	26
retailers demand	-8	43
retain	-27	-27
retest	-189	-91
retest 0	-48	22
retest levels	-17	-30
retreats	24	97
retreats from	-9	95
return	-48	-163
return 0	33	-7
return on	-102	-63
return to	53	-25
return upto	-49	-34
returns	-1	-132
returns $	71	15
returns :	26	9
returns in	-95	-109
returns of	17	-2
revenue	190	99
revenue $	-40	-18
revenue growth	62	-16
revenue rises	68	-5
revenue visibility	7	4
revenues	7	26
revenues and	0	25
reverse	30	17
reverse losses	48	17
review	-115	-107
review $	-63	-75
review ,	-19	-4
revises	-32	-33
revision	53	117
revisit	-23	-14
revival	40	3
revival $	37	7
revival in	-33	-33
revival of	42	16
revive	-153	-7
reward	78	-4
rice	37	153
ride	148	83
rides	9	-69
right	55	-149
right time	88	4
rights	-41	-73
rights issue	-5	-51
ril	58	-73
ril ,	36	13
ril plea	39	2
ril to	-72	-58
ripples	11	-11
rise	133	27
rise $	-84	56
rise ,	0	76
rise 0	-19	-87
rise amid	38	9
rise as	103	37
rise in	125	84
rise on	16	-115
rise to	5	62
rises	206	20
rises $	13	18
rises 0	131	13
rises by	7	2
rises marginally	9	2
rises on	131	10
rises to	50	14
rising	24	76
rising demand	31	-17
risk	1	-94
risk $	-96	-69
risk aversion	10	29
risk reward	78	-4
risks	-44	-36
risks of	-22	-36
risky	27	112
risky :	16	71
rnrl	-52	-68
road	14	-80
robust	72	-2
robust demand	20	4
robust dollar	12	-6
rohit	77	77
rohit shinde	77	77
role	46	-27
role $	64	1
roll	-65	-14
roll out	-48	-34
rolling	-32	-40
room	2	-23
room :	-97	-74
room to	102	45
ropes	-47	-45
ropes in	-47	-45
rose	-4	-6
roshni	-18	-31
rotation	24	3
rouble	18	-25
roubles	43	6
rout	-21	-63
rout $	-56	-101
route	23	27
route $	52	54
rover	16	41
row	6	17
row ;	6	17
roy	-29	-26
roy ,	-29	-26
royalty	-42	-35
rpg	-10	-14
rs	36	8
rs .	-32	-26
rs 0	41	13
rubber	-47	115
rubber prices	17	54
ruia	-36	-55
rule	-59	-80
rule steady	-21	-25
ruled	-29	-37
ruled out	-29	-37
rules	-83	-101
rules for	-27	-26
ruling	-64	-76
ruling $	0	8
rumours	31	13
run	34	-92
run :	40	9
run up	-49	-27
rung	-2	-13
rupee	26	21
rupee $	-42	-83
rupee ,	0	-20
rupee bond	69	6
rupee dollar	-47	-47
rupee ends	-27	-37
rupee fails	15	46
rupee falls	11	25
rupee from	103	13
rupee hits	-24	-51
rupee is	-16	96
rupee little	-18	-29
rupee rises	36	11
rupee steady	-10	-10
rupee to	106	12
rupee trims	11	124
rupee will	-54	-37
rupees	104	37
rupiah	-16	87
rural	-37	39
rural electrification	-16	-19
rush	-34	27
russell	-76	-64
russia	101	43
russia ,	33	69
russia sistema	0	8
russian	-4	-42
s	-71	-97
s gopalakrishnan	-16	-11
s korean	-5	19
s p	-66	-76
sabha	-115	-87
sabharwal	13	104
sabharwal $	13	104
sachdev	-10	-9
sachdev $	37	48
sachs	-80	-65
sacks	-9	8
sadananda	29	15
sadananda gowda	29	15
safe	112	62
safe haven	-27	16
safety	-90	24
sahara	81	-43
sail	-28	-43
sale	-18	108
sale $	43	-8
sale ?	-22	-36
sale buzz	27	-4
sale of	-11	46
sale plan	-53	-41
sale reports	-3	6
sale to	10	19
sales	72	197
sales $	18	-15
sales ,	-17	-13
sales to	17	5
sampriti	-47	-48
sampriti capital	-47	-48
samsung	-70	-62
samsung electronics	8	5
samvat	66	-6
samvat 0	59	-2
sanctions	1	-54
sandeep	-25	44
sandeep j	-47	-48
sandeep wagle	39	104
sandip	8	61
sandip sabharwal	21	83
sangeeta	5	-14
sangeeta purushottam	5	-14
sanger	-24	-25
sanger ,	-24	-25
sanghvi	-9	-10
sanitaryware	30	11
sanjay	-92	-86
sanjay jain	-31	-31
sanjeev	-53	29
sanjiv	-7	-12
sarraf	-26	-35
sat	26	-46
sat against	-15	-13
sat rejects	49	30
satyam	86	26
saurabh	67	16
saurabh mukherjea	70	17
saw	-55	-31
sawhney	-14	-12
say	31	-116
say $	75	24
say analysts	-4	-39
say brokerages	29	14
say experts	-43	-35
says	-59	-163
says government	-53	-40
says mehraboon	1	51
says prakash	-6	-24
sbi	-76	-37
sbi $	-40	-81
sbi ,	16	14
sbi :	-137	-92
sbi bonds	31	95
sbi chief	-23	-19
sbi margin	15	41
sc	20	19
scale	45	10
scale 0	39	6
scales	83	1
scam	59	126
scam $	17	45
scam :	5	14
scandal	-2	16
scandal $	-2	16
scanner	-30	38
scanner $	-30	38
scattered	-48	-47
scattered buying	-68	-59
scenario	27	23
schedule	0	-10
scheme	59	-22
schemes	-79	-64
schemes $	8	14
schemes :	-10	-14
sciences	24	-80
scores	-30	-23
scotland	-15	-14
scotland votes	-15	-14
scottish	94	-5
scrip	-47	76
scrips	18	71
scrips to	18	71
se	-36	-53
se asia	-36	-53
seamless	43	5
search	-8	-17
season	76	93
season $	49	92
seasonal	-27	-55
seasonal demand	-27	-55
sebi	-210	-198
sebi $	-170	-171
sebi ;	20	-21
sebi asks	-10	-8
sebi bars	28	63
sebi calls	-27	-45
sebi chairman	42	98
sebi chief	-11	-11
sebi may	-27	-26
sebi mulls	-22	-29
sebi new	-15	-11
sebi nod	94	44
sebi norms	-1	22
sebi notifies	-20	-19
sebi on	-48	-61
sebi order	-20	-23
sebi orders	-36	-63
sebi relaxes	-43	-57
sebi seeks	-11	-11
sebi slaps	0	56
sebi to	-89	-87
sebi wants	-10	-8
sec	-63	-42
second	-54	-13
second day	-53	-33
second quarter	-30	-40
sector	214	88
sector $	51	109
sector :	29	-85
sector ;	12	4
sector banks	4	-40
sector may	28	15
sector rotation	24	3
sector stocks	18	18
sector to	96	28
sectors	-128	-58
sectors :	-54	-25
secular	-64	-30
securities	-232	-188
securities $	-136	-117
securities ,	-17	-22
securities appellate	-29	-17
securities ltd	-43	-27
securitised	-11	-8
securitised debt	-11	-8
security	10	67
see	-15	6
see 0	-43	-41
see a	19	102
see biggest	11	9
see initiatives	-37	-30
see nifty	-55	-87
see sensex	-30	-6
see some	80	-3
see strong	11	17
see too	-35	-58
seed	-25	-2
seeing	-28	-53
seek	-123	-132
seek shareholder	-10	-8
seeks	-136	-89
seeks clarification	-5	-6
seeks more	-20	-21
seeks sebi	-56	-32
seeks shareholder	34	1
seen	-88	-29
seen $	48	0
seen at	-107	-142
seen between	-9	-10
seen in	-55	45
seen opening	-24	-14
seen rangebound	2	26
seen up	8	2
sees	100	-3
sees sensex	-37	-46
segment	5	-11
segment $	-32	-29
segment from	-14	-23
segments	-3	-7
sekhar	33	32
sekhar $	57	68
select	4	-7
select edible	17	8
selection	-100	-69
sell	-63	109
sell $	31	71
sell 0	-10	75
sell :	-14	32
sell bank	8	18
sell bharti	2	7
sell call	11	23
sell divis	1	6
sell hdfc	1	13
sell old	-57	-78
sell shares	5	28
sell tech	9	19
selling	-21	120
selling $	7	23
selling ;	-17	52
selling pressure	9	27
sells	-12	179
sells 0	-38	101
sends	12	31
senior	-49	30
senior vice	-11	-12
senior vp	-9	-11
sensex	113	161
sensex $	54	71
sensex ,	7	85
sensex 0	-26	-27
sensex above	31	10
sensex at	-99	-103
sensex by	41	-19
sensex closes	9	-5
sensex companies	24	58
sensex cracks	-11	72
sensex ends	-31	-7
sensex falls	5	11
sensex higher	14	1
sensex loses	12	57
sensex rallies	7	4
sensex rangebound	-130	-131
sensex slips	-3	14
sensex to	-28	-17
sensex trading	-8	-15
sensex turns	-10	2
sensex under	18	42
sensitive	11	-12
sensitive stocks	42	11
sentiment	73	176
sentiment $	15	12
sentiment improves	-38	-21
sentiment in	15	4
seoul	6	-1
seoul shares	6	-1
sep	26	26
separate	-31	-22
sept	-43	-51
sept quarter	-27	-54
september	-94	-62
september $	-21	-38
september 0	-3	15
september quarter	31	19
series	-64	-47
series may	-16	-16
series payments	-36	-22
service	30	71
services	-107	-28
services $	-93	-58
sesa	-4	41
sesa goa	-38	-31
sesa sterlite	0	59
seshadri	-10	47
seshadri bharathan	-10	47
session	21	47
sessions	40	-1
sessions $	33	14
sessions :	15	3
set	70	-120
set for	75	62
set to	-10	-57
set up	-43	-28
seth	113	104
seth $	113	104
sets	-45	-55
sets aside	2	-25
settle	4	-11
settled	-57	-39
settles	-7	-29
seven	8	-11
seven fold	28	13
several	-91	-52
shah	-41	18
shah $	74	45
shah ,	-55	-34
shakes	-26	-25
shaky	46	127
shalimar	14	15
shalimar paints	14	15
shanghai	-12	-52
shanghai shares	10	1
shanghai stock	-85	-68
shanghai stocks	61	14
shape	-44	-38
sharda	58	12
share	-130	-59
share $	-2	-18
share :	-38	-44
share issue	26	-13
share price	37	22
share sale	-73	-46
shareholder	-6	-39
shareholder nod	-80	-44
shareholders	-51	120
shareholders $	-20	16
shareholders approve	-8	-14
shareholders nod	86	24
shareholding	-117	5
sharekhan	-111	-102
sharekhan $	-65	-58
shares	149	206
shares $	201	181
shares ,	42	-20
shares ;	5	-71
shares and	-70	-60
shares at	27	-2
shares close	3	18
shares crash	2	12
shares dip	11	94
shares down	3	73
shares edge	-4	12
shares end	-70	-37
shares fall	-7	120
shares for	28	78
shares gain	48	-2
shares higher	16	5
shares lead	14	4
shares of	95	10
shares on	-33	-49
shares pare	-25	54
shares plunge	-1	13
shares slide	-3	29
shares slip	1	54
shares slump	6	80
shares soar	13	4
shares soars	22	-1
shares steady	-35	-36
shares surge	13	-6
shares tank	-16	23
shares to	-78	-77
shares up	65	18
shares worth	-23	21
sharing	-56	-40
sharing kyc	-7	-4
sharma	-45	-69
sharma ,	-25	-19
sharmila	50	16
sharmila joshi	50	16
sharp	54	73
sharply	44	46
sharply $	18	-17
sharply :	12	12
shaw	-41	-34
sheen	-59	-45
sheet	38	78
shekhar	2	42
shell out	-1	12
shemaroo	-81	-48
shemaroo entertainment	-13	-13
shenoy	-36	-5
shenoy $	6	51
shenoy ,	-45	-55
sheth	-9	69
sheth $	-9	69
shetty	-106	-75
shift	-49	-24
shift to	-52	-53
shilpi	-15	-14
shilpi cable	-15	-14
shinde	77	77
shinde $	77	77
shine	46	-14
shines	113	41
shipping	31	-14
shoots	75	9
shop	-18	11
shop in	-23	-21
shoppers	108	5
shoppers stop	108	5
short	-40	64
short $	-85	-111
short covering	-3	-39
short nifty	79	115
short term	-41	-28
shorts	-24	55
shot	-59	-65
should	32	-111
should be	-47	-78
should buy	48	35
should do	29	24
should investors	1	19
should not	-17	-19
should resume	-14	-38
should stay	-31	7
should tread	-29	21
should wait	-33	4
should you	-83	-80
show	143	94
show $	23	48
show ,	-68	-42
showing	-29	-3
shows	-131	-208
shows signs	25	4
shree	59	42
shree renuka	12	26
shrikant	26	9
shrikant chouhan	26	9
shrinks	29	117
shrinks to	31	120
shriram	-112	10
shriram city	-1	-10
shriram transport	-67	10
shut	-31	-38
shutdown	14	11
shutdown $	14	11
shuts	9	35
siddh	30	-39
siddh capital	30	-39
side	37	-4
sideways	-35	99
siemens	-6	12
sight	-45	-56
sign	-15	-37
sign mou	-24	-20
signals	44	88
significant	55	-30
signs	-21	-8
signs of	-17	-6
sikka	-21	-30
sikka to	-56	-41
silver	77	12
silver ,	0	59
silver falls	-1	9
silver futures	-42	-39
since	91	120
since 0	91	65
since april	2	10
since august	8	-2
since june	13	32
since march	10	32
singapore	184	46
singapore for	80	30
singh	-81	-92
singh $	-60	-40
singh kohli	28	8
single	-22	0
single day	1	14
sinha	-82	-91
sinha $	-12	-13
sink	15	58
sink to	12	56
sinking	26	91
sinks	-1	87
sintex	66	21
sistema	-23	-12
sistema down	0	8
situation	18	-18
six	2	-88
six companies	19	-52
six months	-33	-22
six year	31	14
sixth	84	44
sixth day	84	44
size	-86	-49
size of	-33	-21
sized	30	3
skip	5	63
sks	-19	9
sks micro	9	30
sks microfinance	11	-12
slap	-33	-44
slaps	1	62
slaps rs	-19	-13
slash	17	-2
slide	5	167
slide $	35	-8
slide ,	8	21
slide as	12	43
slide down	-53	71
slide to	1	20
slides	15	67
slides $	15	44
slightly	67	31
slightly ;	15	36
slip	97	168
slip $	19	63
slip ahead	11	25
slip as	7	65
slip below	3	13
slip on	-7	35
slips	15	197
slips $	1	17
slips 0	-4	23
slips after	10	25
slips as	50	105
slips below	10	44
slips in	16	64
slips nearly	-12	27
slips on	-14	-6
slips over	-22	57
slips post	14	40
slips to	0	35
slow	71	50
slow start	-16	-37
slower	-3	90
slowing	7	34
slows	8	64
sluggish	0	132
sluggish demand	-5	79
sluggish growth	2	56
slump	-77	10
slump $	-61	-107
slump 0	-8	25
slump in	-43	-86
slumps	-1	120
slumps $	-3	21
slumps 0	-4	22
slumps after	7	17
slumps over	0	7
small	25	-19
small cap	-7	-49
small caps	-50	-29
smallcap	42	14
smallcap stocks	42	14
smaller	109	-13
smart	-48	-31
sme	-49	-44
snap	-67	-4
snap up	-85	-54
snaps	-69	-30
snaps 0	-39	28
snowman	101	10
snowman logistics	99	9
snub	10	59
snub $	10	59
so	75	-3
so far	47	-18
soar	179	-35
soar as	63	-36
soar on	72	-25
soaring	-49	27
soars	120	-4
soars 0	98	-11
sobha	71	-15
sobha developers	72	-20
soda	23	14
soda rises	20	4
soft	-12	-60
soften	16	125
soften 0	-19	35
softens	43	155
software	22	22
software :	29	49
sold	-3	78
solid	50	30
solutions	-53	-50
solutions $	-31	-27
solved	-43	-65
somany	30	11
somany ceramics	30	11
some	-51	-27
some more	22	4
some time	-11	40
sonam	-61	-56
sonam udasi	-61	-56
sonthalia	63	23
sonthalia $	68	28
sony	8	7
soon	-47	45
soon $	-64	48
sops	-19	-17
source	-29	-27
source $	-29	-27
sources	-81	-93
sources $	-81	-93
south	9	4
south asia	-7	-8
south korea	-78	-18
south korean	23	17
sovereign	58	70
sovereign wealth	-51	15
soya	44	10
soyabean	-42	111
soyabean futures	15	2
space	8	9
space :	23	-46
space at	23	90
space looks	49	21
space over	1	17
space with	8	3
spark	11	77
sparks	-74	-57
sparsh	-20	-31
sparsh bpo	-20	-31
special	-14	-14
special audit	-14	-14
speciality	33	21
specific	-98	-63
specific :	-39	-40
spectrum	-1	-20
spectrum auction	-5	-12
speculation	31	11
spencer	-8	-7
spending	132	39
spice	56	50
spicejet	-6	-34
spicejet ,	-56	-59
spicejet to	-12	-14
spike	1	19
spirits	23	94
spirits ,	35	101
split	-2	-23
split $	-29	-35
spook	33	97
spot	142	24
spot demand	89	6
spot exchange	-15	-14
spurs	28	59
spurt	113	25
srei	-48	-6
srei infra	-11	32
srf	13	8
sridhar	-21	-18
srinivas	-44	-63
srinivasan	-9	-9
sriram	18	-15
sriram $	35	4
srivastava	-1	34
srivastava $	-1	34
sstl	-4	169
st	48	-48
stabilise	-77	-121
stabilise after	-74	-116
stability	-51	-25
stable	-31	-34
staff	14	110
stage	-16	-21
stake	-24	-57
stake $	-43	-30
stake for	-29	-39
stake in	-52	57
stake sale	132	16
stake shakes	-26	-25
stake to	-35	-61
stand	-43	-28
stand on	-21	-15
standalone	59	139
standard	40	-3
standard chartered	61	21
stanley	-42	-33
star	5	-24
star picks	22	3
start	35	-2
start $	84	11
starting	19	-11
starts	19	146
startup	-24	-20
state	-109	-168
state bank	-23	-15
state owned	-30	-21
state run	-70	-73
status	-86	-48
status $	-13	-13
status to	-55	-31
stay	-106	-23
stay away	-4	45
stay in	-30	-28
stay invested	-65	-51
stays	89	25
steadies	-178	-139
steady	-274	-274
steady $	-10	-10
steady ,	-129	-95
steady ;	-63	-82
steady above	-10	-22
steady ahead	-68	-49
steady as	-57	-98
steady at	-68	-111
steady below	4	75
steady in	-69	-71
steady on	-124	-153
steam	48	69
steam ,	12	56
steam left	37	9
steel	-55	34
steel $	-30	-29
steel ,	47	30
steel :	-21	60
steel and	31	2
steel prices	-38	-58
steel production	17	36
steel q1	19	24
steel q4	14	1
steep	97	19
steep valuations	8	23
stellar	21	5
stellar debut	16	6
step	37	-5
steps	33	-49
steps down	-62	-110
steps up	-60	-43
sterling	-13	15
sterling hits	17	8
sterling near	8	19
sterlite	58	66
sterlite :	51	81
still	242	92
still wary	61	57
stimulus	1	-20
stimulus $	15	8
stk	38	13
stk up	14	4
stock	109	151
stock $	-69	-31
stock :	32	15
stock brokers	55	152
stock down	-59	109
stock ends	10	44
stock exchange	-64	-20
stock falls	2	16
stock gains	16	-3
stock jumps	25	5
stock market	-94	-17
stock markets	-39	-84
stock may	47	-7
stock picks	47	6
stock plummets	0	7
stock rallies	13	0
stock slumps	-3	11
stock specific	-92	-61
stock split	-22	-27
stock surges	37	8
stock tanks	4	17
stock to	12	31
stock up	166	10
stockists	15	25
stockists buying	8	1
stockists selling	7	23
stockpiles	-8	4
stockpiles report	-8	4
stocks	138	164
stocks $	46	-29
stocks ,	41	122
stocks :	59	-49
stocks ;	-21	47
stocks ?	-44	-46
stocks a	26	1
stocks are	41	127
stocks as	-80	31
stocks attract	42	10
stocks can	36	13
stocks close	-28	-53
stocks could	-51	-49
stocks derail	7	38
stocks down	12	42
stocks drag	6	27
stocks fall	-8	121
stocks flat	-70	-115
stocks for	7	-39
stocks from	-6	-12
stocks gain	27	9
stocks have	-25	-22
stocks hold	53	-46
stocks in	-56	27
stocks jump	39	14
stocks lead	45	7
stocks like	8	71
stocks likely	0	19
stocks look	40	-10
stocks lower	-26	51
stocks may	7	55
stocks mixed	-74	-109
stocks not	-27	10
stocks of	-72	18
stocks on	129	-4
stocks open	-13	5
stocks plunge	-2	14
stocks rally	205	28
stocks rebound	40	0
stocks recover	-53	-47
stocks rise	122	26
stocks see	51	17
stocks should	25	-14
stocks slip	1	32
stocks soar	54	-42
stocks surge	29	12
stocks that	-130	-56
stocks to	51	-74
stocks up	63	26
stocks will	-16	-13
stop	157	83
stop loss	9	65
stops	83	25
stories	35	-4
story	-56	-61
story ,	21	-9
straight	60	-1
strategic	-62	-48
strategies	102	81
strategies to	108	89
strategist	96	18
strategist $	96	18
strategy	23	-2
streak	-99	-98
street	57	-87
street $	15	-31
street :	54	23
street debut	-10	-10
street ends	-34	-22
street estimates	28	19
street is	10	3
street week	-47	-31
street with	21	10
strength	-60	-12
strengthen	32	-4
strengthen on	33	0
strengthens	133	45
strengthens on	33	5
stress	-12	-54
stretched	-34	-43
stretched :	4	-18
strides	32	18
strike	47	37
strong	-7	-62
strong ;	-54	-32
strong demand	32	0
strong growth	4	9
strong momentum	26	16
strong support	-27	-23
strong volume	-100	-65
stronger	15	40
structures	100	39
struggling	14	8
stt	-8	-5
stuck	-7	-32
study	-40	-24
study $	-40	-24
subdued	50	69
subdued demand	-1	34
subex	64	15
submits	-12	-16
subramaniam	30	100
subramaniam $	54	136
subramanium	15	17
subramanium $	15	17
subrata	-19	-9
subrata roy	-19	-9
subscribe	53	0
subscribe to	74	24
subscribed	66	-64
subscribed 0	-53	-60
subscription	75	-7
subsidiary	-83	-60
subsidiary in	28	44
subsidy	-47	-11
subsidy sharing	-48	-38
success	8	-14
succession	11	-2
succession plan	11	-2
sudhir	-51	-62
sudip	22	-36
sudip bandyopadhyay	67	-9
suffer	-29	-39
sugar	48	124
sugar exports	29	78
sugar futures	-18	-4
sugar stocks	38	51
sugars	-8	9
suggest	-35	-25
suggest to	-35	-25
suisse	-1	26
sumi	51	22
sun	-82	-106
sun pharma	16	-38
sun tv	-1	7
sundaram	5	34
sunil	-29	-40
supplies	-13	109
supplies $	-21	77
supply	-3	144
supply $	-35	27
supply ,	-1	14
supply chain	46	-30
supply concerns	6	40
supply crunch	67	-1
supply of	-1	58
support	-85	-78
support $	1	-15
support at	57	13
support for	-17	61
support level	-39	-25
support seen	-44	-29
supports	-23	-18
supreme	12	35
supreme court	10	41
surge	177	42
surge as	45	16
surge in	19	6
surge on	45	-3
surges	202	21
surges $	34	11
surges 0	123	5
surges after	18	2
surges as	77	25
surges on	174	53
surges over	69	-15
surging	12	53
suri	46	50
suri $	46	50
surprise	119	105
surprise $	7	2
surprised	-20	-31
surprises	-34	-27
survey	-106	-59
survey :	-75	-47
surya	-7	49
surya roshni	-18	-31
sustain	-56	0
sustain :	101	123
sustainable	94	90
sustained	12	15
sustained selling	1	8
suuti	8	-9
suzlon	7	116
suzuki	-18	1
sweet	82	114
swing	-68	-83
sx	-57	-49
symantec	-5	-7
symantec appoints	-5	-7
syndicate	-22	2
syndicate bank	-22	2
syngene	-55	-31
syngene international	-44	-25
synthetics	-8	-40
synthetics q3	16	-2
system	-49	-48
system $	-37	-35
system for	-10	-11
systems	93	-3
t	130	64
t ,	31	-4
t :	-68	-47
t at	59	55
t bill	47	-25
t d	20	4
taher	11	-9
taher badshah	11	-9
taiwan	55	22
taiwan stocks	59	26
tajgvk	20	6
tajgvk hotels	20	6
take	-42	31
take a	-38	54
take over	-15	-12
take to	-68	-64
takeaways	-77	-72
takeaways from	-67	-64
taken	70	5
takeover	17	61
takeover snub	10	59
takes	-188	-195
takes a	-26	-38
takes charge	-8	-10
takes over	-91	-88
taking	-113	-72
taking $	16	45
talent	27	108
talk	39	-26
talks	25	-28
talks $	56	-4
tandon	79	26
tandon $	79	26
tank	-18	27
tank over	-3	8
tanks	-4	77
tanks 0	-1	27
tap	-17	-12
taper	-71	-46
target	39	46
target in	-9	-12
target of	132	33
target price	-50	67
target to	-36	-45
targets	37	14
tariff	16	9
tata	39	40
tata communications	-18	-27
tata group	31	83
tata motors	51	-25
tata power	-21	-13
tata steel	-33	39
tax	-103	36
tax free	-50	-73
tcs	77	39
tcs ,	56	-19
tcs q4	-21	-24
tea	54	66
tech	-29	-152
tech ,	-1	-14
tech mahindra	29	-8
techm	5	69
technical	19	-22
technical advisory	-33	-25
technical analyst	-26	-21
techno	17	8
techno electric	17	8
technofab	-24	-17
technofab engg	-24	-17
technologies	80	-52
technologies india	-36	-58
technology	-58	28
technology stocks	-16	57
telcos	2	51
telecom	129	243
telecom ,	94	75
telecom shares	7	2
telecom stocks	69	11
tell	-8	12
temporary	-6	64
ten	-66	-24
ten key	-11	-19
ten stocks	-33	24
ten year	-31	-34
tender	-52	-54
tension	-79	-26
tensions	13	-37
tensions $	13	-37
tentative	76	-76
term	140	27
term $	101	56
term ,	-15	18
term :	-63	38
term ;	8	-6
term bet	29	-18
term buy	10	1
term investors	9	-58
term outlook	-14	-25
term perspective	29	9
term view	-13	-20
terminal	-5	41
terms	3	-13
terms of	3	-19
territory	87	88
tesco	1	12
test	-131	-115
test 0	-86	-66
tests	-33	-42
tests 0	-33	-42
texmaco	61	10
texmaco ,	35	-3
texmaco rail	8	14
textile	24	50
textile ,	103	18
textile space	-127	-68
textiles	-62	-4
thacker	30	21
thacker $	8	14
thakkar	13	10
thakkar $	33	28
than	-63	92
than 0	-41	-1
than expected	-33	9
that	-173	-170
that are	3	21
that can	-210	-152
that will	0	31
the	-35	13
the 0	46	16
the banking	-95	29
the best	52	-22
the board	-24	-24
the budget	25	43
the cards	8	-20
the company	-32	1
the government	-37	-30
the indian	-4	12
the it	65	36
the key	-40	-115
the long	-24	36
the market	-21	-3
the markets	-8	-36
the moment	11	49
the most	92	47
the near	-82	-13
the negatives	-79	40
the new	-54	-47
the next	9	27
the nifty	-17	-35
the rally	-79	-52
the range	-35	-42
the real	18	-14
the rupee	29	81
the short	-35	-23
the stock	-10	57
the street	54	23
the two	17	0
the us	-55	-70
the worst	-22	-11
their	-49	-88
their 0	11	-41
them	-95	-93
then	10	26
there	75	219
there is	65	132
thermax	-19	-6
these	-64	-57
these levels	-49	-37
they	-108	12
thin	-22	-50
thin trade	-47	-67
thing	-48	-39
things	-79	-62
things to	-79	-62
third	-27	15
third quarter	3	14
this	69	-19
this fiscal	125	-24
this juncture	10	28
this point	-5	-10
this season	42	10
this week	-62	-38
this year	-9	42
thomas	16	-10
thomas cook	32	3
threat	142	-20
threatens	2	7
three	-35	-47
three fold	17	12
three months	51	14
three reasons	-73	-12
through	59	-47
through bond	88	35
through qip	63	23
through the	-44	-53
thursday	-34	-18
thursday $	-32	-27
thursday ,	-10	11
tie	-100	-54
tie up	-100	-54
tight	-19	26
tight movements	-28	-42
tight supply	19	2
tightens	-25	0
tiles	-12	3
till	-109	-28
time	137	69
time :	-75	-17
time closing	70	1
time high	-7	-28
time highs	7	44
time to	93	71
timeline	-23	-23
times	53	-47
times $	179	55
times ahead	13	-11
times on	-145	-85
tin	8	26
tipped	-18	-19
tipped to	-18	-19
tirthankar	21	57
tirthankar patnaik	21	57
titagarh	20	61
titagarh wagons	19	54
titan	9	26
titan :	67	30
to	-107	-120
to $	-80	20
to 0	139	78
to a	-42	23
to affect	-129	-164
to allow	58	14
to an	-36	-34
to appoint	-26	-25
to approach	-39	-29
to april	4	35
to attract	78	62
to auction	-23	-21
to avoid	-57	-33
to be	66	21
to become	-27	-36
to benefit	111	32
to bet	27	-11
to better	24	0
to board	-4	-7
to boost	-9	15
to bring	-14	-23
to brokers	-7	-6
to buy	-166	-101
to check	-7	-4
to come	90	29
to comply	-29	-20
to consider	-20	-19
to consolidate	-59	-68
to continue	-21	19
to create	0	-8
to cross	15	91
to curb	3	17
to current	-13	-17
to decide	-37	-39
to delist	26	25
to do	36	32
to drive	50	10
to dubai	-24	-15
to ecb	38	77
to economy	-79	-73
to end	-30	-12
to enter	86	35
to exit	34	116
to expand	-135	-73
to expect	72	16
to face	-64	-30
to fall	-27	5
to find	-38	-44
to fmc	-12	-16
to foreign	-40	-22
to fresh	50	18
to fund	-66	-71
to gain	114	47
to get	-14	58
to give	34	-4
to go	72	49
to government	-18	-19
to grow	59	124
to happen	-56	3
to head	116	20
to help	-29	-72
to hike	-37	-20
to hire	-10	-13
to hit	-49	-122
to hive	6	3
to hold	63	75
to holiday	-27	-32
to hurt	10	33
to impact	13	84
to implement	-17	-30
to improve	-40	-25
to increase	-21	-3
to india	58	-18
to infra	-21	-19
to invest	39	49
to investors	120	11
to issue	-29	-22
to join	15	1
to keep	-57	-1
to key	-12	45
to know	-47	-30
to launch	-52	-81
to lead	-30	45
to levels	54	73
to lift	2	19
to list	-66	-42
to long	27	-3
to lower	10	-136
to lowest	15	37
to make	-144	-119
to manage	-18	-17
to market	-24	-26
to markets	-18	-15
to match	-58	-47
to meet	48	17
to move	-28	-55
to near	12	10
to new	93	145
to offer	-85	-59
to open	-165	-124
to outperform	25	8
to partly	-28	-26
to pay	5	-43
to perform	60	22
to pick	26	35
to power	-41	-52
to promoters	-12	-14
to push	54	18
to raise	-71	-123
to rally	20	25
to re	-34	-41
to reduce	-33	-21
to remain	-22	66
to reply	-15	-12
to restricted	-32	-64
to resume	1	-15
to review	-30	-18
to revisit	-3	7
to revive	-109	-66
to rise	41	-17
to rs	132	166
to say	-51	-50
to sebi	-35	-21
to see	50	1
to sell	-149	-69
to set	-85	-77
to shift	13	52
to show	65	25
to slip	3	17
to start	-10	53
to stay	-82	-55
to stock	-33	-37
to strike	41	18
to surge	48	7
to take	77	23
to tap	-17	-12
to tata	-50	-37
to test	-30	-29
to the	42	13
to touch	-25	-18
to trade	-107	-86
to two	16	34
to wait	-117	-84
to watch	8	-27
to weigh	45	27
to witness	-20	-3
to woo	-28	-20
tobacco	-12	-3
today	-4	-95
today $	59	-13
today :	-27	24
today ;	100	50
tokyo	0	-52
tokyo stocks	-50	-49
toll	-7	96
toll on	-11	93
tomorrow	-83	-73
tomorrow $	-60	-55
tonne	47	-1
tonnes	-121	8
tonnes of	-77	-77
too	-210	-107
too early	-121	-87
too much	-30	-59
took	-32	50
top	-205	-61
top $	53	6
top 0	-18	80
top ;	-21	54
top bet	31	10
top bets	24	6
top brokerages	5	9
top five	-101	-71
top investment	3	-13
top job	-27	-18
top losers	6	35
top management	-15	-13
top picks	69	13
top post	-82	-54
top stocks	1	-35
top ten	-18	30
top twelve	-14	-23
tops	18	4
tops 0	18	4
torrent	38	56
torrent power	23	57
toubro	21	83
touch	111	106
touch 0	-27	-17
touch new	-20	92
touch rs	90	14
touches	15	2
touches 0	17	3
tough	-107	126
towards	79	16
towards $	-15	18
towards 0	144	28
tower	-7	24
track	79	-35
track for	99	-33
tracker	-18	27
tracker :	-18	27
tracking	-46	75
tracking global	4	10
traction	42	-9
traction :	99	26
trade	-107	-108
trade $	-61	-89
trade ;	4	12
trade as	-14	-1
trade in	-66	-71
trade lower	-2	25
trade on	-70	-54
trade segment	-14	-23
trade the	7	-3
trade zone	-5	18
traded	-84	-88
traders	-133	-81
trades	-162	-143
trades $	-7	-15
trades at	5	78
trades near	-30	-13
trading	-146	-78
trading $	-32	22
trading ,	-19	-14
trading :	-14	-3
trading after	-6	26
trading at	-50	-37
trading bets	-19	11
trading ideas	-28	-36
trading in	26	-74
trading on	-22	-18
trading platform	-13	-8
trading with	43	4
transaction	-8	-7
transfer	-25	-40
transport	-67	10
transport finance	-67	10
transportation	14	15
tread	-2	111
tread cautiously	4	79
treads	18	60
treads water	18	60
trebles	44	14
tremendous	92	28
tremendous value	92	28
trend	126	165
trend $	21	3
trend ,	9	28
trend in	2	10
trends	70	19
trends $	70	19
tribhovandas	-21	-11
tribhovandas bhimji	-21	-11
tribunal	-39	-29
trigger	15	-67
trigger 0	19	8
trigger a	48	18
trigger limit	0	12
trigger more	-63	-47
triggered	-16	-7
triggers	17	-14
trillion	39	75
trim	-12	-17
trims	1	109
trims initial	11	124
truncated	-27	-32
truncated week	-27	-32
trying	-48	12
trying to	-48	12
ttk	7	10
ttk prestige	7	10
tube	-23	-39
tube investments	-23	-39
tuesday	-36	-47
tuesday ,	-17	-19
tulip	-14	38
tulip telecom	-14	38
tumble	19	105
tumble on	5	15
tumbles	3	61
tumbles $	8	47
turbulence	-18	-21
turmeric	150	52
turmeric futures	7	-8
turmeric prices	15	5
turmeric rise	11	2
turmoil	154	93
turn	37	77
turn attractive	-53	-35
turn positive	18	3
turnaround	10	15
turnaround in	-42	-53
turned	-21	14
turnover	117	88
turnover $	66	19
turnover dips	-1	12
turnover drops	-2	14
turnover jumps	45	14
turns	26	167
turns choppy	26	67
tvs	13	6
tvs ,	12	4
tvs motors	4	7
twelve	-14	-23
twelve stocks	-14	-23
twitter	-11	64
twitter shares	-9	67
two	6	18
two days	45	-2
two fold	45	18
two month	-25	-28
two quarters	2	56
two wheeler	6	17
two years	9	1
tyre	84	40
tyre stocks	16	-1
tyres	11	-1
u	43	14
u k	-9	-11
u.s.	2	43
uae	11	0
ubs	-18	-16
uco	31	6
uco bank	31	6
udasi	-61	-56
ujala	129	60
uk	-21	59
uk ftse	-16	65
uk sinha	-15	-20
ukraine	20	-61
ukraine concerns	-1	61
ukraine election	4	16
ukraine tensions	-12	-106
ultratech	-23	-2
ultratech cement	-41	-30
uncertain	-10	-3
uncertainties	-66	75
uncertainty	12	32
uncertainty $	10	23
unchanged	-54	-67
unchanged $	-9	9
under	-85	91
under $	0	33
under pressure	30	85
underweight	11	84
underweight on	11	84
uniform	-8	-10
unilever	-46	-32
uninor	80	10
uninor posts	120	34
union	-38	-32
union bank	52	28
unique	-6	-30
unit	54	27
unit $	24	12
unitech	-23	-34
united	-20	40
united bank	-22	-26
united breweries	-12	-13
united spirits	23	94
universal	19	38
unlikely	-50	37
unlikely :	17	-59
unlikely to	-75	56
unsure	-46	-25
until	-73	-37
unveil	-54	-37
unveils	-8	-10
unveils uniform	-8	-10
up	152	-23
up $	137	59
up ,	48	7
up 0	170	-7
up :	26	-26
up after	124	-4
up as	25	9
up at	24	63
up by	92	-11
up currency	-30	-47
up european	9	4
up for	-53	-36
up in	44	-4
up nearly	16	-10
up on	86	140
up over	50	-5
up post	75	23
up rs	-39	-28
up shop	-23	-21
up target	29	13
up to	-209	-230
upbeat	38	8
upcoming	10	-6
update	-9	-7
update $	-8	-2
upgrade	-116	-62
upgrade $	-48	-29
upl	6	1
upmove	27	2
upmove in	28	5
upper	120	-21
upper circuit	91	-21
upper limit	34	2
upside	26	17
upside :	24	8
upside in	27	-5
upside is	-97	-75
upsides	141	43
uptick	-55	-49
uptick in	-55	-49
upto 0	-57	-19
uptrend	46	0
ur	0	24
ur bhat	0	24
us	42	81
us bond	2	17
us crude	7	24
us data	-2	-21
us dollar	-64	-11
us economy	6	0
us fed	-56	-45
us federal	13	-4
us jobs	-40	14
us payrolls	-3	38
us rate	37	-29
us sales	8	5
us stockpiles	-8	4
us stocks	35	40
us supply	-25	-27
usd	-105	-22
usd $	-20	53
use	28	-29
usfda	62	-12
usha	18	43
usha martin	18	43
uti	-10	13
uti amc	10	40
uti mutual	-73	-54
utilities	3	15
v	-23	-33
vacant	-32	-33
valuation	60	70
valuation $	22	52
valuations	60	77
valuations $	-36	-30
valuations :	55	17
valuations in	-12	7
value	32	-35
value $	72	27
value in	62	-3
value pick	12	2
valued	0	-8
valued at	-42	-39
varun	-9	-12
varun shipping	-9	-12
vedanta	-71	-27
vedanta appoints	-9	-11
vendor	28	-20
venkatesan	-26	-44
ventures	-26	-19
venu	-8	-7
venu nair	-8	-7
venus	12	4
venus remedies	12	4
version	-7	-12
versus	7	63
very	38	118
very bullish	31	14
via	47	-61
via bonds	-49	-27
via ipo	76	36
via qip	37	8
via tax	-34	-19
vice	-14	-15
vice president	-11	-12
videocon	-102	7
videocon d2h	-61	-46
videocon industries	8	9
view	-38	-59
view :	-8	-6
view on	-59	-57
views	-187	-198
views on	-106	-145
vigil	-13	-21
vijai	15	-40
vijai mantri	15	-40
vijay bhambwani	14	8
vijaya	1	12
vijaya bank	1	12
vikas	70	17
vikas khemani	70	17
vilas	-18	-11
vilas bank	-28	-13
vinay	21	13
vinay khattar	21	13
vineet	15	5
vineet bhatnagar	18	-3
vinith	30	-39
vinith jain	30	-39
vip	39	78
visa	-5	-7
visaria	124	53
visaria $	121	51
vishal	-43	-51
vishal kshatriya	-15	-19
vishal sikka	-21	-30
visibility	7	4
visible	-6	-41
visible :	12	-12
vix	37	94
volatile	-75	-112
volatility	-93	15
volkswagen	39	30
volkswagen emissions	-1	15
volkswagen shares	-1	8
voltas	101	45
voltas :	4	23
volume	-59	-6
volume growth	-68	0
volumes	78	100
volumes $	34	23
volumes ,	2	8
vote	129	65
votes	-46	-49
votes $	-33	-30
voting	-38	-30
vp	-34	-36
vs	-117	13
vs dollar	2	15
vs euro	-18	-18
vs us	26	-5
vulnerable	-36	32
vulnerable to	13	57
vysya	40	17
vysya bank	40	17
wabco	35	8
wagle	39	104
wagle $	69	139
wagle ,	-66	-61
wagon	16	39
wagons	19	54
wait	-163	-117
wait and	-35	-48
wait for	-113	-86
wait till	-32	18
waiting	-83	-57
waiting to	-37	-30
wake	-40	54
wake of	29	102
wall	-97	-125
wall st	-44	-58
wall street	-70	-82
want	-52	-44
want to	-18	3
wants	-22	-32
warehouses	-65	-47
warning	-24	-31
warning $	4	8
warns	87	-34
warrants	-55	-68
warrants to	-12	-14
warren	10	35
warren buffett	10	35
wars	-36	-52
wary	100	108
wary $	61	57
wary of	35	42
watch	-65	-126
watch $	-41	-28
watch :	27	36
watch for	-141	-108
watch out	35	-26
watched	-15	4
watched $	-13	6
water	-32	23
wave	92	26
way	-70	-73
way to	-38	-37
we	11	-26
weak	31	134
weak :	-1	31
weak data	8	23
weak december	4	10
weak demand	-52	-40
weak earnings	56	21
weak german	-1	26
weak global	2	22
weak in	3	7
weak market	62	-18
weak on	-5	75
weak q2	3	7
weak results	-2	51
weak us	-35	-53
weaken	-3	23
weaken on	2	7
weakens	19	46
weakens in	5	17
weaker	172	143
weakness	42	89
weakness :	0	17
wealth	22	31
wealth $	-38	-35
wealth creating	43	14
wealth creators	39	6
wealth management	-50	-10
wealthy	4	62
wealthy investors	4	62
week	33	13
week $	-85	-87
week :	-73	-81
week ;	8	26
week ahead	-73	-72
week high	105	27
week low	31	97
week lows	45	-20
weekend	-54	-70
weekly	158	74
weekly drop	1	8
weekly loss	88	-22
weeks	-10	-40
weeks $	46	14
weeks :	-33	-25
weigh	44	-83
weigh $	27	23
weigh on	17	-71
weighed	45	-15
weighing	11	39
weighing on	11	39
weighs	-52	11
weighs $	-41	-61
weight	25	15
weight in	55	37
well	203	-2
well :	111	45
well for	47	14
well in	65	12
welspun	8	-2
wgc	67	-15
wgc $	67	-15
whammy	35	86
what	24	23
what experts	107	65
what making	52	19
what should	3	20
what the	-22	-25
what to	66	9
wheat	13	7
wheat prices	22	6
wheeler	6	17
where	53	-1
which	-92	-84
whirlpool	31	-1
who	-99	-101
whole	-34	-13
whole time	-47	-48
why	-39	-72
why investors	141	85
why it	-40	2
why markets	-54	-42
why rupee	-71	-68
why you	38	7
wide	28	5
widens	31	140
widens $	2	8
widens to	15	47
will	-97	-142
will be	-71	-45
will benefit	-12	-14
will continue	71	81
will go	-21	-33
will hit	18	-57
will lead	-37	-28
will not	-82	-111
will rise	-32	-48
will see	-22	88
will start	-20	-24
will the	-97	-29
will turn	35	7
win	37	-1
win ,	12	5
wind	-11	93
winning	-66	-75
winning streak	-72	-72
wins	6	92
wins $	11	61
winter	10	96
winter session	-2	-11
wipro	-52	185
wipro ,	-7	163
wipro q4	28	3
wipro slips	5	11
wipro top	7	3
with	-126	-185
with 0	38	-34
with a	124	90
with big	26	-3
with domestic	-96	-84
with estimates	-8	-9
with financial	-7	-4
with ftil	-9	-9
with high	-123	-77
with infosys	16	80
with new	82	44
with pfizer	53	107
with sebi	-82	-83
with stop	49	16
with target	66	111
withdraws	-64	-98
withdraws ipo	-44	-61
within	-100	-71
within 0	-54	-42
witness	-20	-3
wobbles	-28	-14
wobbles on	-28	-14
wockhardt	-34	24
wockhardt stock	0	7
woes	-31	75
woes $	-18	8
woman	-33	-30
women	-10	-13
women directors	-10	-13
won	-30	0
won firmer	-5	19
won leads	39	17
won't	-23	-81
wonderla	-33	-33
wonderla holidays	-33	-33
woo	-28	-20
working	-41	65
working capital	-15	86
world	52	88
world bank	-28	-24
world markets	45	63
world stocks	76	18
worries	65	-7
worries $	18	-18
worries hit	-2	44
worries over	1	7
worry	-6	85
worry $	12	93
worst	155	64
worth	43	40
worth a	-25	-22
worth of	59	17
worth rs	-97	17
would	61	64
would be	12	3
would not	17	98
wrap	-30	-28
wrap for	-30	-28
y	36	-16
y o	36	-16
year	73	74
year $	43	28
year :	44	18
year bond	98	-55
year bonds	-27	103
year end	-75	-54
year for	-55	25
year high	30	0
year low	3	112
year lows	-7	36
year maturity	27	5
year on	54	-1
years	163	73
years $	57	45
years ,	-12	-15
years :	117	51
years on	-2	16
yellen	76	16
yellow	-51	11
yellow metal	-51	11
yen	93	115
yen $	15	61
yen ,	52	63
yes	5	50
yes bank	4	41
yet	-100	-126
yet to	-73	-82
yevtushenkov	0	8
yevtushenkov house	0	8
yield	158	58
yield off	-12	18
yields	-54	11
yields $	34	11
yields edge	27	115
yields fall	14	34
yields steady	-32	-54
york	1	22
york life	-25	-19
you	-41	35
you bet	-58	-44
you should	36	18
young	24	10
your	1	-36
your portfolio	73	11
yoy	1	15
yoy $	7	11
yr	118	81
yr bond	3	44
yuan	-72	-101
yuan falls	18	46
yuan flat	-65	-95
yuan rises	83	27
yuan slips	27	59
yuan trading	-51	-26
zaveri	-21	-11
zealand	62	71
zealand dollars	62	74
zee	15	3
zee entertainment	12	1
zensar	5	8
zew	5	19
zinc	51	29
zinc futures	-4	9
zone	-58	89
zone ,	-13	30
zone due	-27	-32
zones	-45	-28
zooms	109	32
zooms 0	35	2
"""
