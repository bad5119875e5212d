"""Weights of the headline model, made by benchmarks/train_headlines.py; not edited by hand.

Trained on SEntFiN 1.0, MIT licence, (c) 2021 Sinha, Kedas, Kumar, Malo; see NOTICE.
"""

OWN = [(-0.389, -0.455), (0.767, -0.922), (-1.259, -1.509)]

TABLE = r"""
!	35	6
! sensex	84	27
$	3	-38
$ 0	2	-31
%	154	143
% $	149	43
% ,	70	46
% -	-13	-15
% ;	59	36
% after	70	53
% as	89	125
% at	143	146
% decline	5	19
% despite	-8	22
% dip	2	44
% dividend	-81	-61
% down	20	47
% fall	10	26
% fdi	-31	-38
% for	-5	-21
% from	45	7
% growth	66	14
% higher	29	7
% in	34	-13
% intraday	20	8
% jump	28	6
% lower	0	28
% of	6	25
% on	98	139
% post	13	51
% profit	16	-2
% returns	59	6
% rise	8	0
% stake	42	74
% till	-36	-44
% to	118	109
% upside	36	-16
% y	32	-15
(	-13	-20
)	-13	-20
,	88	58
, 0	-109	-61
, a	15	5
, above	-2	-23
, acc	-9	-29
, adani	45	-15
, airtel	2	-7
, altamount	-81	-49
, analysts	-54	-97
, and	67	25
, angel	16	37
, ap	18	39
, apollo	39	17
, aptart	-33	-25
, as	3	20
, ashwanigujral	19	-32
, asian	11	2
, ask	-81	-72
, aussie	19	-21
, autos	-5	-32
, avigo	-29	-19
, axis	71	62
, bajaj	-24	-44
, bank	-14	-15
, banking	-19	28
, banks	27	18
, bet	-80	-59
, better	15	1
, bharat	17	0
, bhel	-41	-28
, biggest	12	29
, binani	22	-2
, blackridge	-21	-17
, boost	39	65
, bpcl	15	10
, bse	-10	-11
, buoyed	11	2
, but	-131	-219
, buy	57	170
, cadila	26	27
, cairn	38	84
, capital	28	-38
, cement	37	33
, chilli	51	13
, china	-39	-23
, cipla	52	23
, climb	44	9
, copper	11	-5
, coriander	14	4
, corporate	-43	61
, crude	22	6
, data	-32	33
, deutsche	22	2
, dlf	27	2
, dollar	-9	-26
, don't	-53	-38
, ecb	-103	-132
, edelweiss	-57	-72
, elara	-30	-3
, ends	11	2
, euro	10	-18
, fall	3	10
, falling	45	12
, federal	10	-31
, financials	-21	37
, firm	7	72
, fmcg	100	20
, focus	-14	-22
, ftil	-5	-18
, geojit	42	36
, geosphere	-26	-26
, global	33	-30
, hcl	21	-30
, hdfc	31	-12
, healthcare	50	19
, high	48	29
, higher	-13	55
, hit	-4	27
, hits	14	7
, hong	50	28
, hpcl	-48	0
, hsbc	-120	-105
, icici	-32	-25
, icicidirect	-60	-38
, idbi	-57	-49
, idea	108	-8
, if	-5	-46
, iifl	-4	-18
, india	31	5
, infosys	-70	-47
, investors	-61	-13
, ioc	-40	-51
, ipo	91	40
, issue	-20	-28
, it	7	35
, itc	30	53
, its	23	13
, jet	9	-5
, jp	-31	-12
, kotak	-26	-37
, l	25	-4
, lags	6	17
, lead	18	-2
, losses	2	18
, low	115	22
, m	-23	51
, macro	-29	-23
, march	-37	-49
, margins	8	0
, market	118	27
, marketing	-34	-35
, markets	-13	-1
, maruti	47	21
, max	-18	-19
, may	42	-15
, md	-13	-19
, member	-39	-34
, metal	55	16
, mindtree	39	13
, motilal	-45	-43
, mrf	-68	-105
, net	18	40
, new	65	2
, nifty	-82	-110
, no	-10	0
, not	62	-4
, nse	-61	-84
, nsel	13	79
, ntpc	42	2
, oil	-65	-19
, ongc	38	79
, other	56	80
, others	68	-15
, outlook	5	10
, pfc	-51	-60
, pharma	-25	-17
, pound	27	64
, power	-10	-13
, pramerica	-89	-50
, promoters	-12	-14
, property	-13	43
, psu	-25	-37
, q4	12	-6
, quantum	-10	-27
, raise	-10	-12
, raises	11	-29
, ranbaxy	-8	-4
, rbi	-54	-57
, realty	-70	-52
, reliance	23	-5
, retail	72	11
, ril	58	23
, rising	-23	88
, rupee	107	111
, s	94	15
, sampriti	-47	-48
, say	-12	-69
, says	-56	-27
, sebi	-75	-95
, seen	-34	10
, sensex	124	164
, set	73	64
, sharekhan	-134	-80
, shares	-10	11
, siddh	29	-39
, silver	135	-11
, slow	9	53
, small	-7	45
, spicejet	9	3
, spot	35	-11
, starting	33	5
, sterling	52	11
, stock	-3	77
, stocks	63	46
, sun	-47	-15
, tata	26	32
, tcs	-21	-36
, tech	19	5
, technical	-25	-21
, telecom	18	47
, texmaco	36	-4
, tight	20	14
, titagarh	37	-7
, to	-12	-44
, top	26	38
, tracking	5	13
, trade	-80	-48
, traders	-34	-17
, trades	-32	30
, turmeric	7	1
, union	-20	-22
, united	-26	-23
, up	-58	-37
, us	13	27
, volumes	14	55
, wabco	35	10
, wall	-38	-50
, weak	4	35
, will	-60	46
, wipro	30	7
, yen	22	19
-	5	-34
- 0	26	-20
.	-18	-90
. $	-1	7
. 0	-53	-44
. com	-45	-73
/	94	-4
/ 0	-23	28
/ st	98	17
/ usd	-45	-27
0	28	49
0 $	-73	-87
0 %	154	143
0 ,	-80	14
0 -	21	-17
0 /	23	-4
0 :	-72	39
0 ;	8	-44
0 ?	-37	-4
0 a	59	63
0 after	32	7
0 against	-36	-14
0 agm	-8	-7
0 and	-12	-6
0 apiece	8	-1
0 as	87	54
0 at	16	-7
0 auction	-16	-8
0 band	-29	-27
0 bets	52	67
0 billion	8	-60
0 bn	-8	1
0 by	-20	24
0 companies	-34	-18
0 cos	2	-20
0 cr	19	-23
0 crore	-33	-69
0 crores	-24	-47
0 day	40	33
0 days	-18	9
0 dma	34	20
0 fold	99	9
0 for	44	1
0 in	18	-86
0 index	-12	-6
0 intraday	-29	-23
0 is	-44	-86
0 key	-143	-99
0 lakh	5	14
0 level	67	31
0 levels	60	37
0 mark	-48	-5
0 miles	29	9
0 million	-19	-63
0 mn	-28	-41
0 month	139	132
0 months	121	69
0 mth	46	43
0 net	-16	38
0 on	-160	-66
0 or	-38	-30
0 paise	43	42
0 pc	102	110
0 per	72	29
0 point	17	8
0 points	32	48
0 promoters	-6	-1
0 range	-29	-31
0 reasons	79	41
0 sensex	21	38
0 sessions	-62	-38
0 should	-200	-120
0 stocks	-35	-13
0 things	-22	-16
0 times	8	-46
0 to	-56	-33
0 trading	63	44
0 trillion	39	75
0 vs	35	71
0 wealth	25	6
0 week	107	179
0 will	-59	-34
0 year	20	40
0 years	151	97
0 yr	114	77
0 zone	-21	-25
:	54	-7
: 0	-1	-69
: a	41	-9
: ajay	31	37
: ambareesh	60	-18
: amit	-86	-91
: analysts	5	12
: anand	74	22
: angel	-14	-18
: anil	32	-23
: anish	-37	-52
: anu	-13	42
: are	-90	-44
: arindam	-3	-17
: arvind	-26	-26
: ashit	58	55
: ashuu	-23	22
: ashwani	29	43
: avinash	-1	11
: avinnash	125	85
: axis	-77	-50
: bofa	-114	-79
: bonds	-10	-10
: bp	-66	-38
: bse	73	160
: bullish	7	2
: crisil	-106	-63
: d	-59	-45
: david	39	6
: deepak	74	102
: deutsche	-89	-55
: devang	116	48
: deven	35	-23
: dhiraj	0	-7
: dipan	62	56
: dipen	-7	50
: dlf	38	42
: dow	37	14
: edelweiss	-44	-46
: experts	28	44
: five	39	89
: g	5	32
: gajendra	83	10
: gaurang	63	36
: girish	37	50
: gold	180	58
: good	17	48
: harendra	44	-1
: hemang	-33	-41
: hemen	35	10
: hemindra	-20	3
: here	-19	-13
: high	-40	5
: higher	-25	78
: how	-34	-52
: iifl	-6	-16
: india	-59	-34
: is	0	45
: iv	43	117
: jagdish	-75	14
: jaideep	51	13
: jitendra	-20	-42
: jp	-29	-25
: kunj	29	40
: manish	62	37
: market	-31	-33
: markets	61	27
: mayuresh	-22	-13
: mecklai	-77	-78
: mehraboon	93	14
: mitesh	25	20
: more	66	24
: morgan	-24	4
: neeraj	59	-7
: new	67	57
: next	-18	-26
: nifty	-15	-101
: nirav	-8	69
: nirmal	-59	-47
: nitin	40	42
: nsel	-89	-59
: october	-7	-6
: orders	-42	35
: p	24	18
: pankaj	36	47
: parag	12	10
: poll	2	-20
: prakash	58	88
: pramod	13	-9
: prashant	-25	-19
: prashasta	52	103
: prateek	-102	-55
: rajat	91	92
: rajesh	70	51
: rbi	-57	-43
: report	32	60
: rohit	77	78
: rupee	-53	-55
: sandeep	-28	51
: sandip	21	84
: sangeeta	7	-14
: sanjeev	-53	36
: sat	15	-14
: sebi	-136	-114
: sensex	-3	8
: sesa	-32	-26
: seshadri	2	29
: sharekhan	72	19
: shares	-41	-47
: sharmila	51	17
: should	-17	-28
: shrikant	24	9
: sonam	-62	-56
: source	-29	-26
: sources	-80	-92
: strong	71	25
: study	-37	-23
: sudip	21	-36
: taher	10	-10
: tata	56	12
: the	-78	-20
: tirthankar	20	56
: tokyo	-16	-12
: top	-34	-30
: traders	29	-28
: u	-10	-11
: ur	-2	23
: us	30	22
: vijai	50	-18
: vijay	4	8
: vikas	69	16
: vinay	11	-24
: vineet	16	-4
: vinith	29	-39
: vishal	-14	-18
: wall	-23	-9
: wgc	57	-3
: what	-27	-11
: why	-7	13
: will	52	10
;	109	43
; 0	-52	-56
; all	46	-42
; appoints	-13	-12
; asia	13	-6
; auction	-11	-21
; but	-47	-53
; buy	34	-21
; can	-47	-48
; capital	6	20
; ceo	-41	-46
; debt	89	-31
; do	-42	-85
; down	-6	15
; ends	36	-7
; expect	-56	4
; eyes	1	42
; focus	-60	-100
; further	22	40
; global	-28	-6
; govt	-43	-47
; here	78	26
; heres	-13	5
; in	-7	-9
; investors	15	85
; is	-38	-41
; issue	-27	-13
; it	-14	50
; likely	12	4
; market	59	30
; may	54	79
; metals	21	8
; more	7	4
; nifty	-53	-78
; oil	-27	53
; positive	11	4
; posts	56	24
; profit	-32	-51
; raises	-51	-39
; see	48	11
; seen	-21	-34
; sensex	22	2
; shares	19	-4
; stk	40	14
; stock	143	166
; stocks	-22	-24
; tcs	4	22
; to	-95	-100
; top	-80	21
; trading	2	7
; us	-15	-10
; weak	-37	-57
; what	55	5
; won	-1	23
; yuan	12	24
?	-123	-46
? $	-188	-71
? five	62	20
? here	-38	-34
? sensex	18	3
^ $	-22	-29
^ 0	50	-86
^ a	48	-13
^ abb	-147	-86
^ acc	-2	8
^ adag	13	0
^ adani	9	16
^ aditya	44	14
^ adlabs	-4	-34
^ after	-51	-11
^ agc	-11	-11
^ air	-41	-62
^ airasia	-2	-7
^ airline	39	-15
^ airtel	-51	-73
^ alkem	-13	-17
^ all	58	200
^ almond	4	27
^ alstom	-64	-51
^ aluminium	-6	16
^ amara	16	10
^ ambuja	28	-3
^ amtek	4	111
^ analyst	99	88
^ analysts	19	22
^ anant	12	40
^ angel	30	0
^ anil	-48	-31
^ another	-26	-31
^ apl	0	-13
^ apple	-52	-43
^ arhar	7	8
^ arvind	30	12
^ as	-15	84
^ ashok	-51	-99
^ ashoka	-5	-8
^ asia	-80	-81
^ asian	45	100
^ asset	-5	14
^ astrazeneca	8	59
^ at	-71	-18
^ atul	64	0
^ aurobindo	40	33
^ australia	-16	77
^ australian	2	86
^ auto	-30	41
^ aviation	26	3
^ avoid	35	102
^ axis	39	-47
^ bajaj	71	9
^ balaji	9	15
^ balrampur	-4	-52
^ bank	23	-12
^ banking	107	67
^ banks	-24	-58
^ barley	33	4
^ base	62	11
^ basf	21	5
^ basmati	89	69
^ bata	-4	6
^ be	-50	-19
^ bearish	6	119
^ beaten	-26	-54
^ benchmark	-21	14
^ berger	16	1
^ bet	34	6
^ betting	41	-8
^ bgr	-53	-20
^ bharat	-17	-60
^ bharti	-7	18
^ bhel	124	5
^ bhushan	34	38
^ bill	-22	46
^ billionaire	-26	-24
^ binani	-1	-23
^ biocon	-30	-25
^ birla	8	9
^ blue	66	49
^ bnp	10	38
^ bob	9	27
^ boc	49	-1
^ bond	-146	-112
^ bonds	27	66
^ bosch	5	28
^ bourses	21	80
^ bp	3	12
^ bpcl	-51	-55
^ break	17	8
^ brent	124	92
^ bric	-43	-39
^ britain	-32	-26
^ britannia	45	-5
^ british	-17	-15
^ brokerage	-48	-36
^ brokerages	-41	-95
^ brokers	45	-34
^ broking	-43	24
^ bse	-189	-178
^ budget	-96	-174
^ bullion	97	18
^ bullish	7	1
^ buy	108	-30
^ buying	71	59
^ cadila	23	2
^ cag	-14	-9
^ cairn	8	14
^ calculus	42	62
^ camlin	3	-59
^ can	-44	-53
^ can't	-12	10
^ canara	2	6
^ capital	69	28
^ carborundum	8	5
^ cardamom	1	52
^ castor	7	19
^ castorseed	31	10
^ caustic	23	14
^ cautious	3	28
^ cbi	65	154
^ cci	-30	-8
^ ceat	-20	-18
^ cement	-20	-12
^ central	26	22
^ century	-27	-31
^ cesc	40	98
^ chambal	4	20
^ chart	-37	-49
^ chennai	-15	-13
^ china	-111	-122
^ chinese	-54	-52
^ cil	-62	-52
^ cipla	103	27
^ cisco	-13	-12
^ citigroup	-43	-62
^ city	22	8
^ clariant	90	53
^ claris	-38	10
^ cmc	5	8
^ cnx	17	17
^ coal	65	-5
^ coca	13	68
^ coffee	-24	-32
^ cognizant	78	32
^ colgate	-28	-18
^ commexe	-1	8
^ commexes	-18	-78
^ commodities	28	101
^ commodity	94	80
^ component	-74	-109
^ consider	84	-2
^ consumer	98	52
^ consumption	11	29
^ continue	43	9
^ copper	16	43
^ core	82	38
^ coriander	-46	81
^ coromandel	13	7
^ corp	11	3
^ corporate	-56	-96
^ corporation	-11	-12
^ correction	-34	14
^ cos	-71	-39
^ cotton	12	2
^ cottonseed	6	8
^ court	36	8
^ cox	59	16
^ crompton	13	0
^ crude	14	35
^ cummins	20	6
^ currency	-30	12
^ current	-47	-35
^ cyclical	-2	20
^ cyclicals	84	56
^ d	-39	-68
^ daimler	-35	-22
^ dalal	60	41
^ dalmia	29	41
^ day	-66	-105
^ db	36	98
^ dcm	-42	0
^ dealing	-99	-75
^ decision	59	25
^ defence	-88	-61
^ delhi	-18	-14
^ delta	-19	25
^ deutsche	16	-14
^ development	37	3
^ dewan	67	37
^ dhanlaxmi	-23	-15
^ dhanteras	31	1
^ diageo	-29	59
^ diamond	23	55
^ did	-18	18
^ difficult	-46	-46
^ discom	17	19
^ dish	-58	-79
^ divis	7	0
^ dlf	-18	3
^ do	14	45
^ dollar	54	50
^ domestic	9	-13
^ don't	-49	98
^ dow	92	18
^ dr	57	56
^ drop	2	10
^ dry	2	-11
^ e	-36	-20
^ earnings	-74	-47
^ ecb	-61	-56
^ economic	-56	-4
^ edelweiss	-72	-90
^ educomp	0	-21
^ egypt	72	218
^ eicher	-6	32
^ eid	7	-5
^ elder	14	48
^ em	6	19
^ emcure	-27	-46
^ emerging	82	22
^ empee	11	35
^ ennore	-32	-26
^ entertainment	-1	-7
^ equity	21	4
^ era	9	-3
^ eros	-63	-38
^ escorts	12	7
^ essar	30	45
^ etfs	16	-22
^ euro	-30	-54
^ euronext	-63	-45
^ europe	2	61
^ european	-91	-93
^ eveready	110	41
^ ex	-32	-38
^ exchange	25	-12
^ exide	11	2
^ exit	38	77
^ expect	-23	-8
^ experts	-82	-85
^ exporters	8	31
^ exposure	18	79
^ extremely	27	9
^ f	-50	-13
^ facebook	40	30
^ falling	55	161
^ farmers	9	-2
^ fears	16	65
^ fed	-25	-34
^ federal	22	22
^ fertiliser	-18	-14
^ fiat	-12	-10
^ fiis	-239	-146
^ financial	-64	-85
^ finolex	25	-9
^ first	51	22
^ firstsource	33	9
^ fitch	-46	-36
^ five	39	-11
^ flash	-26	-31
^ fmc	-25	-28
^ fmcg	3	100
^ fmcgs	16	44
^ focus	-29	-26
^ for	-20	63
^ force	-5	-13
^ foreign	13	26
^ forex	-7	-14
^ forward	-52	-52
^ ftil	-10	30
^ ftse	-70	-65
^ fuel	25	61
^ further	-22	-43
^ future	31	18
^ gail	9	-2
^ gammon	13	0
^ ge	-7	1
^ general	-4	12
^ genpact	-8	-5
^ geojit	-51	-42
^ get	62	32
^ glenmark	74	36
^ global	-7	124
^ gmdc	8	35
^ gmr	-50	8
^ go	57	16
^ godrej	20	-19
^ gold	-48	143
^ goodyear	15	1
^ government	34	-43
^ govt	17	-1
^ great	-1	14
^ greaves	65	90
^ groundnut	35	-8
^ growth	31	-27
^ gsk	-24	-39
^ gspc	53	21
^ gst	1	38
^ guargum	6	10
^ guarseed	23	10
^ gujarat	-38	-43
^ gur	-80	-77
^ gvk	71	56
^ hardening	-13	21
^ have	-33	-22
^ havells	17	27
^ hcc	-38	-45
^ hcl	-9	-21
^ hdfc	21	52
^ hdil	22	63
^ heard	53	22
^ heidelberg	-18	11
^ here	-87	-60
^ hero	10	-2
^ hexaware	19	4
^ high	-19	-41
^ higher	-32	57
^ hikal	-14	-13
^ hindalco	11	37
^ hinduja	1	-7
^ hindustan	-51	-34
^ hmt	28	-4
^ holcim	5	53
^ hold	-165	-92
^ hong	-106	-30
^ hotel	63	-6
^ housing	-11	-4
^ how	-73	-62
^ hpcl	8	2
^ hsil	53	-1
^ ht	-20	-15
^ hul	52	18
^ hyundai	-40	-21
^ i	10	30
^ icici	-38	-40
^ idbi	8	30
^ idea	-15	-6
^ idfc	80	11
^ ifc	97	19
^ igate	8	1
^ igl	6	-49
^ iias	-44	-36
^ iifcl	-18	-25
^ imf	56	20
^ immediate	83	213
^ important	-29	-20
^ improving	16	6
^ in	-14	28
^ india	-8	66
^ indian	-26	-5
^ indigo	-17	-10
^ indo	-7	-39
^ indraprastha	-16	-24
^ indusind	-25	35
^ industrial	96	37
^ infinite	-36	-29
^ info	68	-10
^ infosys	75	77
^ infrastructure	18	-39
^ insider	52	73
^ institutional	18	24
^ insurance	-19	-80
^ intel	-7	46
^ interglobe	10	2
^ international	28	60
^ invest	41	-23
^ investments	49	9
^ investor	68	87
^ investors	-47	-89
^ ioc	11	-47
^ ipca	22	13
^ ipos	43	10
^ irb	7	7
^ irfc	-14	-12
^ is	-9	4
^ it	39	-12
^ its	155	52
^ j	-35	3
^ jagran	27	-2
^ jaguar	16	41
^ jain	5	21
^ jammu	12	12
^ japan	-22	-31
^ jaypee	2	6
^ jeera	45	26
^ jet	-64	-39
^ jewellers	-17	-32
^ jewellery	19	-13
^ jgbs	-79	7
^ jignesh	-43	-8
^ jimmy	-29	-29
^ jindal	2	21
^ jp	-12	34
^ jspl	-18	83
^ jsw	9	-47
^ jubilant	4	9
^ just	76	34
^ justdial	-38	-35
^ jyothy	15	4
^ jyoti	112	65
^ k	-12	-15
^ kansai	8	0
^ karl	-40	-33
^ kartik	-21	-17
^ kaveri	29	64
^ kec	-30	-40
^ kesoram	-28	-78
^ key	-40	-64
^ kirloskar	81	18
^ kolkata	-12	-21
^ kotak	-17	-18
^ koutons	43	11
^ l	20	-57
^ lack	22	58
^ lakshmi	-16	-10
^ lanco	6	8
^ large	-10	-20
^ lic	51	115
^ like	65	-10
^ liquidity	15	40
^ lodha	-21	-24
^ lok	-5	-10
^ london	-76	-53
^ long	18	2
^ look	-61	-88
^ looking	-22	-35
^ low	-16	-45
^ lower	37	-14
^ lupin	29	13
^ m	-9	-34
^ maharashtra	-93	-71
^ mahindra	7	-1
^ maintain	58	22
^ maize	14	5
^ major	-38	-60
^ makemytrip	-58	-43
^ man	-41	-7
^ manappuram	-20	-13
^ mangalore	-7	14
^ many	-52	7
^ march	-12	-15
^ margin	7	40
^ marico	-36	37
^ market	-163	-144
^ marks	-9	-7
^ maruti	-65	-17
^ mastek	35	12
^ matrix	-77	-99
^ max	26	8
^ maytas	-42	-67
^ mcafee	-11	-9
^ mcx	-109	-125
^ mecklai	-26	-24
^ media	0	32
^ mentha	0	-6
^ menthol	14	6
^ mercator	67	25
^ metal	-10	5
^ metals	51	31
^ mf	35	76
^ mfs	64	22
^ mid	152	46
^ midcap	-39	-55
^ midcaps	-31	23
^ mindtree	-19	-30
^ miners	37	41
^ mm	-33	-53
^ mmtc	2	-46
^ moil	4	10
^ momentum	3	72
^ money	100	27
^ monnet	26	-14
^ monsanto	21	9
^ more	10	113
^ moser	23	5
^ most	1	85
^ motherson	26	10
^ motilal	-25	-18
^ mphasis	36	-4
^ mrf	36	23
^ mrpl	45	20
^ mtnl	58	37
^ mundra	-18	49
^ muted	8	22
^ muthoot	10	46
^ nalco	198	84
^ nano	-19	-18
^ narayana	161	152
^ narendra	18	5
^ national	-58	-43
^ natural	10	23
^ nbcc	144	53
^ nbfc	48	31
^ ncc	-29	-17
^ ncdex	-77	-59
^ nda	-2	-21
^ near	24	-47
^ negative	-5	22
^ nestle	49	107
^ network18	47	-26
^ neutral	-40	-38
^ new	-52	-24
^ nfl	52	25
^ nhai	104	20
^ nhpc	-30	-9
^ nickel	20	61
^ nifty	-154	-142
^ nifty50	-80	-36
^ nikkei	15	14
^ nmdc	14	3
^ no	-94	56
^ nokia	-20	-10
^ nomura	-46	-37
^ non	27	-17
^ not	-71	159
^ nothing	-9	104
^ novartis	6	8
^ nse	-133	-133
^ nsel	-57	-30
^ ntpc	-2	-20
^ obc	7	1
^ oil	-80	-163
^ omaxe	-38	-26
^ omc	26	77
^ omcs	-51	-62
^ one	64	111
^ ongc	-80	-48
^ onion	3	21
^ onmobile	-30	-6
^ opportunity	48	23
^ oracle	87	56
^ organic	-9	26
^ orient	18	9
^ outlook	-8	-9
^ outperformance	-6	-76
^ over	-55	32
^ overseas	-91	-73
^ overweight	-110	-62
^ p	17	27
^ panacea	-14	-12
^ pantaloon	8	19
^ pantaloons	-39	-76
^ paper	56	60
^ parabolic	105	35
^ pboc	-99	-85
^ pepper	7	0
^ persistent	7	1
^ petronet	17	-11
^ pfc	-19	-31
^ pharma	33	38
^ pick	72	5
^ pipavav	11	-1
^ piramal	-70	-38
^ platinum	42	50
^ polaris	16	26
^ police	166	85
^ policy	-43	-25
^ ponzi	-27	-52
^ poor	5	21
^ post	44	-40
^ power	7	-3
^ powergrid	10	12
^ pre	-74	-84
^ prefer	86	7
^ premium	113	31
^ pressure	-17	-24
^ prestige	8	-2
^ price	123	28
^ prices	14	34
^ private	-19	3
^ profit	-1	58
^ promoter	21	41
^ promoters	39	27
^ psu	-31	-4
^ ptc	-74	-42
^ pulses	11	38
^ punj	-2	-18
^ punjab	19	41
^ puravankara	-53	-59
^ pvr	58	10
^ q1	-64	-49
^ q4	-13	-52
^ quality	-92	-56
^ r	-73	-47
^ raghuram	-22	-20
^ rail	-1	7
^ railway	57	21
^ railways	-43	-32
^ rajesh	-57	-33
^ rakesh	-20	35
^ rally	6	105
^ ramco	-1	-7
^ ramky	49	33
^ ranbaxy	-14	-53
^ rate	41	11
^ ravi	-60	-100
^ raw	-93	-58
^ raymond	-31	43
^ rbi	-152	-120
^ rcom	57	46
^ rcomm	-12	-26
^ re	20	49
^ real	-19	96
^ realty	42	5
^ recent	60	20
^ recommend	38	-70
^ record	-56	-54
^ refined	68	15
^ reforms	108	0
^ regulatory	59	34
^ reits	-23	19
^ reliance	-82	-124
^ relief	-59	-101
^ religare	-25	-30
^ reserve	-58	-33
^ results	-32	-36
^ rice	8	2
^ right	48	6
^ ril	23	17
^ rising	-51	-34
^ risk	-3	-29
^ rnrl	-54	-70
^ road	33	-34
^ robust	15	1
^ rouble	20	-42
^ rs	-34	-48
^ rubber	-33	91
^ rupee	-22	15
^ rupiah	-1	19
^ rural	-15	-18
^ russia	142	105
^ russian	-1	-12
^ s	-52	18
^ sahara	-72	-23
^ sail	33	-32
^ samsung	-36	-36
^ samvat	32	-25
^ sanghvi	-10	-10
^ sanjiv	-8	-13
^ sat	-22	-24
^ satyam	84	24
^ sbi	-30	132
^ se	-37	-55
^ sebi	-198	-188
^ sector	61	22
^ sectors	-26	8
^ secular	-5	15
^ securities	-29	-17
^ securitised	-25	-16
^ see	-99	-88
^ seeing	30	6
^ select	14	17
^ sell	8	143
^ sensex	-35	33
^ sentiment	13	7
^ sesa	57	20
^ several	-91	-52
^ shalimar	14	15
^ shanghai	76	17
^ share	-42	-34
^ sharekhan	-42	-40
^ sharp	55	60
^ shilpi	-13	-13
^ shoppers	105	10
^ short	-56	12
^ should	-42	-33
^ shree	12	18
^ shriram	-69	-17
^ siemens	-33	-30
^ silver	21	27
^ singapore	-16	-35
^ sintex	82	25
^ skf	13	6
^ sks	-2	-35
^ sluggish	-2	13
^ smaller	87	5
^ snowman	102	9
^ soaring	-60	31
^ sobha	23	5
^ somany	32	12
^ sony	8	6
^ south	-8	38
^ sovereign	98	91
^ soyabean	-46	70
^ spice	-1	28
^ spicejet	-89	-32
^ srei	-46	-5
^ srf	12	9
^ sstl	-2	165
^ standard	60	20
^ star	-85	-65
^ state	-68	-85
^ stay	-39	19
^ steady	18	52
^ steel	-29	-52
^ sterling	-100	-1
^ sterlite	69	11
^ still	18	10
^ stock	-43	14
^ stocks	13	43
^ street	30	11
^ strong	-29	-13
^ submit	-6	-5
^ sugar	-18	-14
^ suggest	-32	-23
^ sun	-79	-87
^ sundaram	5	34
^ supply	87	137
^ surya	-3	49
^ suuti	3	-12
^ suzlon	11	110
^ symantec	-6	-8
^ syndicate	-22	2
^ syngene	-8	-11
^ t	7	-53
^ taiwan	54	25
^ tajgvk	19	5
^ take	17	-17
^ target	0	-78
^ tata	-88	-89
^ tax	37	-6
^ tcs	-27	17
^ tea	6	21
^ tech	20	0
^ techno	16	8
^ technofab	-24	-17
^ technology	9	62
^ telcos	2	50
^ telecom	7	12
^ ten	-39	-45
^ texmaco	6	11
^ textile	140	34
^ there	60	148
^ thermax	-18	-7
^ thomas	39	4
^ three	-77	-54
^ time	-34	45
^ titagarh	-12	69
^ titan	35	33
^ tokyo	13	-45
^ too	-114	-84
^ top	-88	-36
^ torrent	28	49
^ tough	22	106
^ traders	-37	-30
^ tremendous	96	31
^ trend	25	20
^ trent	-7	-12
^ tribhovandas	-20	-11
^ ttk	6	12
^ tulip	-12	38
^ turmeric	9	-1
^ tv18	-5	-7
^ twitter	10	13
^ two	-128	-163
^ tyre	15	-8
^ uco	28	5
^ ultratech	-45	-1
^ underweight	-3	32
^ uninor	85	8
^ union	8	16
^ unitech	33	3
^ united	70	69
^ up	-32	-25
^ upbeat	12	-5
^ upside	-165	-90
^ uptick	10	-1
^ uptrend	15	2
^ us	188	143
^ use	29	-40
^ usfda	49	-14
^ uti	36	-3
^ v	10	0
^ valuation	23	11
^ valuations	-32	-3
^ varun	-9	-12
^ vedanta	-75	-50
^ venus	14	5
^ very	33	14
^ videocon	-99	5
^ vijaya	-1	13
^ vip	41	80
^ vishal	8	-5
^ vix	25	44
^ volkswagen	40	18
^ voltas	7	17
^ wait	70	18
^ waiting	-79	-56
^ wall	-5	-14
^ warren	10	35
^ weak	102	-30
^ wealthy	4	60
^ welspun	8	-2
^ what	-106	-109
^ wheat	28	55
^ where	37	4
^ which	-63	-61
^ whirlpool	84	17
^ why	-66	-59
^ wipro	-44	-67
^ wockhardt	1	15
^ won	39	32
^ wonderla	-34	-33
^ world	14	-50
^ would	15	72
^ yen	30	-7
^ yes	4	46
^ you	30	76
^ yuan	100	2
^ zinc	5	10
a	50	90
a 0	-3	93
a better	-79	-56
a big	104	31
a bit	57	186
a breather	-22	-50
a buy	82	0
a call	-53	-32
a case	8	31
a concern	25	4
a day	-41	17
a decent	20	-12
a drag	-2	-16
a dull	1	-19
a few	-80	-74
a flat	8	27
a good	126	17
a great	63	6
a healthy	44	4
a high	-33	-27
a little	-44	18
a long	-111	-79
a lot	-34	-2
a market	11	66
a mixed	-123	-80
a month	7	38
a multibagger	39	-3
a narrow	-31	-59
a new	-51	-57
a no	-26	-32
a range	-54	-70
a rate	2	8
a roll	-34	-24
a safe	5	-18
a sell	-16	54
a share	7	-31
a stop	6	55
a strong	13	5
a target	67	50
a temporary	5	58
a tight	2	19
a toll	-9	102
a tough	-24	-25
a value	14	3
a week	-12	24
a year	19	-29
aap	-39	-25
aarti	16	3
aarti industries	16	3
ab	23	9
ab nuvo	23	9
abb	-147	-86
abbott	29	-17
about	25	-154
about $	-24	-19
about 0	13	1
about rupee	78	-8
above	183	-35
above $	185	-11
above 0	-44	-72
above rs	23	7
acc	-3	-15
acc net	5	12
access	-27	-21
account	-25	-37
account $	-1	-22
account of	-47	-35
accounts	-74	-76
accounts of	-6	-6
accreditation	-9	-11
achhe	24	5
achhe din	24	5
acquires	-28	-30
acquisition	-8	-73
across	-150	-71
across the	-49	-48
act	1	114
act as	-53	-44
action	-61	-33
activity	129	-5
adag	36	84
adag stocks	2	8
adani	68	4
adani enterprises	3	7
adani group	13	9
adani ports	51	-11
adb	77	29
add	-36	-106
add rs	52	26
additional	69	15
adds	-43	-18
adequate	0	15
aditya	17	5
aditya birla	17	5
adlabs	-2	-32
adlabs entertainment	27	9
advance	78	29
advise	-35	-88
advisors	-86	-92
advisors $	-51	-71
advisory	-83	-60
advisory board	-14	-16
advisory services	-33	-25
affairs	-16	-15
affect	-130	-87
affect markets	-66	-104
affected	25	92
afloat	132	-10
africa	6	23
after	-41	79
after 0	-1	-35
after bumper	80	-22
after fed	-28	82
after hitting	7	42
after q2	6	11
after rbi	21	16
after report	25	8
after solid	-45	-12
after takeover	8	59
after tech	-13	-1
after ukraine	5	15
after weak	6	17
after yevtushenkov	0	7
again	75	20
again $	16	-21
again ,	20	19
again ?	124	26
against	-97	-123
against dollar	41	76
against sebi	18	-15
against us	-57	-82
agarwal	-122	-9
agarwal $	-25	90
agarwal ,	-81	-72
agc	-11	-11
aggressive	79	48
agm	-8	-7
agrawal	-68	-41
agrees	-55	-81
agrees to	-55	-81
agri	-30	-21
agri space	-47	-30
agricultural	-17	-22
agricultural commodities	-17	-22
agriculture	72	23
agro	-55	36
ahead	89	-14
ahead $	50	16
ahead :	-38	-33
ahead for	-39	-3
ahead of	57	26
aim	67	26
aims	30	7
air	6	79
air india	-41	-62
airasia	-2	-7
airbus	8	4
aircel	-12	-8
airline	69	78
airline stocks	40	-16
airlines	-58	82
airlines ,	26	83
airlines shares	-18	5
airport	16	3
airtel	-102	-54
airtel ,	45	-3
airtel shares	20	89
airtel to	-25	-23
airways	25	-19
airways ,	93	30
ajay	3	18
ajay bagga	-19	20
ajay bodke	26	-41
ajay srivastava	-3	32
akzo	22	2
akzo nobel	22	2
alarm	18	40
alibaba	-32	-29
alkem	-13	-17
alkem ,	-7	-12
all	44	37
all eyes	-15	-102
all time	67	34
allocation	-4	47
allotment	16	-9
allotment $	16	-9
allots	-61	-63
allow	72	46
allows	-79	-95
almond	18	27
almost	-44	-72
alpha	-22	-18
also	-26	-37
alstom	-61	-48
alstom india	27	8
altamount	-81	-49
altamount capital	-81	-49
aluminium	6	25
aluminium futures	-6	16
am	-109	-102
amar	116	53
amar ujala	126	59
amara	-42	-37
amara raja	-42	-37
ambani	-1	-14
ambareesh	60	-18
ambareesh baliga	60	-18
ambit	-175	-147
ambit capital	-89	-53
ambuja	24	78
ambuja ,	-9	-29
ambuja cements	44	77
amc	-170	-110
amc $	-133	-89
america	36	28
amid	212	123
amit	-86	-91
amit khurana	39	-22
amitabh	-5	-8
among	196	32
among 0	22	-7
among top	64	64
among tyre	17	5
amount	-12	93
amount of	-12	93
ample	3	27
ample supply	2	8
amtek	6	114
amtek auto	4	111
an	-10	134
an attractive	26	8
an end	-33	-33
an investment	35	66
an upside	-14	-40
analyst	74	67
analyst $	-25	-21
analyst view	-14	50
analysts	91	-36
analysts $	16	1
analysts recommend	15	36
anand	52	-4
anand prahlad	-11	-9
anand tandon	77	25
anant	12	40
anant raj	33	66
ancillary	4	-30
ancillary sector	0	12
and	4	-63
and 0	-11	-9
and banking	45	-77
and ceo	-14	-17
and coal	56	17
and india	13	42
and kashmir	-29	-13
and md	-7	-9
and other	-15	-29
and persistent	42	7
and petrochemicals	-42	-24
and pharma	-47	-10
and power	-42	-40
and proper	-14	-12
and rupee	20	66
and small	42	45
and tata	55	-9
and voltas	23	-1
and watch	-36	-48
andhra	1	29
angel	8	-2
angel broking	-15	0
anil	-16	-49
anil manghnani	4	-25
anish	-37	-52
anish damania	-37	-52
announcement	33	102
announces	-34	-77
announces 0	5	-22
annual	-27	-102
another	-99	-86
another 0	-23	-47
anti	32	73
anu	-13	42
anu jain	-13	42
anxiety	-11	11
any	-34	1
ap	30	37
apiece	8	-1
apl	0	-13
apl apollo	0	-13
apollo	48	4
apparel	10	2
appeal	25	135
appeal $	24	129
appear	-4	-23
appellate	-29	-17
appellate tribunal	-29	-17
appetite	17	32
apple	-8	-54
apple inc	-32	-33
apple shares	61	68
apple stock	-18	-8
application	-43	-60
application $	-46	-60
appoint	-29	-29
appointed	-141	-152
appointed as	-40	-36
appointed ceo	-11	-11
appointed world	-30	-25
appoints	-197	-191
appoints anand	-11	-11
appoints dinesh	-13	-12
appoints heads	-75	-47
appoints nitin	-7	-6
appoints sanjay	-21	-23
appreciate	-1	-46
approach	-102	-66
approach sebi	-9	-8
approval	-92	-65
approval $	0	-7
approval for	-99	-58
approve	18	4
approve merger	-8	-14
approved	-54	-43
approves	12	18
approves 0	8	44
approves rs	-70	-40
april	-53	28
april $	15	11
april 0	-18	7
april june	6	9
april november	-56	-21
aptart	-56	-38
aptart technical	-56	-38
are	24	-35
are a	-5	36
are expecting	-58	-44
are fairly	7	12
are good	51	10
are in	-71	-44
are likely	-58	-37
are making	1	10
are the	29	-14
are top	50	23
arhar	7	8
arhar ,	7	8
arindam	-3	-17
arindam ghosh	-3	-17
arm	-78	-57
arm $	-78	-52
around	-207	-90
around $	-45	-48
around 0	-152	8
arrest	-27	17
arrest ruling	0	7
arrivals	10	40
arrivals $	-1	47
arun	-62	-27
arun jaitley	-62	-26
arvind	96	-2
arvind sanger	-26	-26
as	-20	33
as 0	35	16
as a	-71	-42
as ample	-1	9
as asia	-4	16
as board	78	72
as cabinet	23	10
as central	-43	-70
as ceo	-109	-113
as cfo	-25	-25
as chairman	-49	-78
as chief	-22	-23
as china	-24	-14
as cmd	0	15
as company	61	60
as coo	-51	-51
as data	31	-8
as demand	7	49
as director	30	80
as dollar	56	20
as earnings	-4	7
as ecb	-5	24
as energy	20	25
as fed	17	-37
as fii	-2	13
as fiis	19	8
as fm	11	2
as global	-6	17
as gold	23	-9
as government	52	65
as govt	28	7
as greece	4	10
as group	-44	-53
as head	-11	-10
as india	-42	-37
as investors	131	83
as it	0	13
as long	38	6
as managing	-39	-44
as market	-37	11
as markets	11	-10
as md	-57	-49
as much	2	8
as new	-1	-50
as of	72	43
as oil	8	29
as president	-18	-21
as prices	1	16
as promoters	2	37
as q1	10	3
as q2	13	1
as q4	4	6
as rakesh	12	5
as rbi	54	36
as regional	-16	-17
as rupee	13	36
as russia	-7	-43
as sadananda	30	16
as sc	-19	16
as senior	-19	-19
as the	-5	-11
as top	30	83
as traders	1	64
as ukraine	129	54
as us	68	-4
ashish	31	-13
ashit	58	55
ashit suri	58	55
ashok	-23	-73
ashok leyland	-23	-73
ashoka	-5	-8
ashoka buildcon	-5	-8
ashuu	-23	22
ashuu kakkarr	-23	22
ashwani	29	43
ashwani gujral	29	43
ashwanigujral	19	-32
ashwanigujral .	19	-32
asia	-183	-88
asia $	-41	-26
asia after	-7	2
asia ahead	-11	-9
asia fx	65	116
asia markets	4	20
asia on	-13	10
asia pacific	-41	-28
asia shares	4	10
asia stocks	-74	-107
asian	-29	25
asian markets	-20	-68
asian paints	-37	-23
asian shares	76	141
asian stocks	-20	-21
asian trade	-21	-18
aside	-5	-31
ask	-86	-76
ask investment	-81	-72
asks	-136	-200
asset	-59	81
asset quality	28	76
asset reconstruction	8	-4
assets	95	155
assets $	52	186
associates	11	30
astrazeneca	20	53
astrazeneca pegs	8	59
at	-102	-121
at $	-25	-37
at 0	-76	15
at a	-34	-49
at all	101	-15
at around	-41	-37
at current	76	54
at fresh	13	4
at least	13	48
at lower	-26	-41
at new	62	5
at nse	-6	-16
at open	109	19
at record	23	4
at rs	-124	-157
at the	5	34
at this	-9	52
at top	-43	-32
at up	-48	-25
atf	19	27
atf prices	19	27
attaches	32	107
attacks	39	-3
attempts	23	-42
attempts to	23	-42
attract	31	23
attract fund	41	10
attractive	128	4
attractive :	-2	-19
atul	64	0
atul auto	65	-3
auction	-72	-98
auction $	-30	-26
auctions	5	16
audit	-65	-68
audit $	-23	-25
august	12	-3
august $	53	26
aurobindo	62	-28
aurobindo pharma	-30	-68
aussie	97	-28
australia	-16	77
australia ,	85	123
australia shares	-111	-42
australian	3	87
auto	166	82
auto ,	-51	-44
auto ancillary	4	-30
auto and	-24	-77
auto component	8	-14
auto sector	72	14
auto space	72	28
auto stocks	-24	42
automotive	192	121
autos	8	-27
average	-49	-25
aversion	10	31
aviation	37	40
aviation sector	15	43
aviation stocks	11	7
avigo	-29	-19
avinash	-1	11
avinash gorakshekar	-1	11
avinnash	125	85
avinnash gorakssakar	125	85
avoid	-67	39
await	-14	-35
awaited	2	14
awaited $	2	14
awaits	-16	-3
away	6	166
away from	-15	65
axis	45	-33
axis bank	11	-66
b	23	61
back	77	71
back $	-62	-57
back 0	-53	-47
back :	45	19
back britain	8	59
back in	116	-43
back on	-20	-26
back to	161	222
bad	41	52
bad loan	22	-6
badshah	10	-10
badshah $	61	20
baer	24	22
bag	-123	-80
bagga	-19	20
bagga $	-30	18
bags	46	122
bags rs	9	-1
bail	-83	-61
bailout	15	37
bajaj	101	-15
bajaj auto	-30	-22
bajaj electricals	-3	25
bajaj finance	46	-10
bajaj finserv	30	14
bajaj holdings	47	-1
bajpai	-25	-22
bajpai as	-25	-22
balaji	-76	-44
balakrishnan	34	8
balance	-8	16
balance sheet	36	75
baliga	60	-18
baliga $	169	43
baliga ,	-118	-58
balkrishna	11	6
balkrishna industries	11	6
balrampur	1	-55
balrampur chini	-4	-52
ban	-18	20
band	-98	-120
bandyopadhyay	66	-8
bandyopadhyay $	115	29
bang	-17	-32
bang $	-17	-32
bank	-22	-103
bank $	-74	-25
bank ,	69	15
bank :	120	48
bank a	37	-1
bank and	109	42
bank board	-50	-44
bank can	-36	42
bank falls	3	12
bank loans	-53	-32
bank meetings	46	26
bank nifty	4	33
bank of	47	38
bank on	-54	-34
bank posts	30	27
bank q1	3	6
bank q2	20	5
bank q3	9	3
bank q4	8	12
bank stocks	-164	-108
bank to	-64	-1
bank will	16	18
bankers	-22	45
bankers to	-8	65
banking	15	75
banking ,	-5	52
banking division	-21	-17
banking sector	40	41
banking space	-2	25
banking stocks	-16	7
banks	57	-32
banks $	14	0
banks ,	91	-4
banks :	94	98
banks a	-34	-32
banks and	9	4
banks for	-20	-13
banks in	-6	-33
banks may	-31	-26
banks to	10	0
bansal	4	21
bansal $	72	69
bar	16	-5
barclays	-13	-31
barley	33	4
barley futures	33	4
baroda	6	10
baroda with	6	13
barrel	128	75
barrel $	57	52
bars	35	77
base	21	-24
base metal	35	20
base metals	22	49
based	-42	-105
based on	-41	-44
basf	1	-12
basf india	-6	-12
basis	-29	-55
basket	-4	13
basks	111	26
basks in	111	26
basmati	88	64
bata	156	81
bata india	151	59
batteries	16	10
bayer	1	14
be a	-26	6
be bought	70	-40
be careful	-77	-64
be cautious	-47	-20
be choppy	8	45
be good	-2	-19
be hit	10	57
be in	72	-4
be raised	47	-14
be range	-50	-50
be re	-7	-10
be ruled	-28	-36
be sold	4	91
be the	-65	-75
be wary	17	63
bear	13	61
bear market	-24	-7
bearish	-19	119
bearish $	28	72
bearish on	-1	126
bears	140	-21
beat	-69	-39
beaten	-26	-54
beaten down	-26	-54
beats	171	44
beats estimates	61	3
beats street	21	9
become	-82	-145
becomes	-29	-26
becomes the	-22	-17
been	27	153
before	-57	168
before jobs	32	6
begin	63	33
begins	-55	-46
being	14	83
below	24	227
below $	-24	178
below 0	81	151
beml	-17	23
beneficiary	-32	-38
benefit	58	-57
benefit :	51	13
benefit from	27	13
benefits	-41	-78
benefits $	37	15
berger	16	1
berger paints	16	1
best	141	122
best bet	40	4
best bets	33	-13
bet	165	11
bet :	70	13
bet big	71	26
bet for	49	42
bet from	20	5
bet in	30	9
bet on	-106	-126
bets	39	-19
bets $	65	-2
bets :	-5	115
bets in	44	-1
bets on	-61	-103
better	179	27
better than	16	53
betting	63	81
betting on	39	10
between	-50	-81
between 0	-4	-23
beverages	-8	-6
beyond	-98	-102
beyond 0	57	10
bgr	-16	-8
bgr energy	-16	-8
bhambwani	4	8
bhambwani $	29	35
bharat	106	116
bharat forge	56	62
bharat posts	17	51
bharathan	-8	47
bharathan $	-8	47
bharti	89	52
bharti ,	99	-39
bharti airtel	-45	40
bharti infratel	-24	27
bhat	18	32
bhat $	18	32
bhatnagar	16	-4
bhatnagar $	24	5
bhattacharya	-25	-21
bhel	73	18
bhel ,	63	12
bhimji	-20	-11
bhimji zaveri	-20	-11
bhushan	24	57
bhushan steel	24	57
bias	51	40
bidding	-55	-14
bids	4	-7
big	222	14
big on	71	26
bigger	17	-34
bigger names	59	-5
biggest	62	24
biggest fall	24	0
biggest foreign	-48	-49
biggest single	1	13
biggest weekly	11	38
bill	-30	-41
bill gross	-60	-51
bill will	15	-40
billion	8	-60
billion $	26	60
billion in	114	47
billion ipo	-23	-15
billionaire	-13	-23
billionaire stake	-26	-24
bills	24	3
bilt	-12	21
binani	-1	-23
binani cement	-1	-23
binani ind	22	-2
biocon	22	85
biotec	-14	-12
biotech	112	45
birla	2	-17
birla group	-17	-29
birla nuvo	39	21
bit	7	134
biz	30	31
biz $	-64	-6
biz ;	14	-14
black	20	-1
black pepper	72	50
blackridge	-21	-17
blackridge capital	-21	-17
blackrock	80	26
blackstone	-39	-66
block	-24	32
blocks	37	44
blue	39	30
blue chip	-33	-8
blue chips	10	9
blue star	63	34
bn	-8	1
bn $	0	-12
bnp	12	40
bnp paribas	-43	14
board	-228	-157
board $	-99	-95
board approves	-23	16
board as	31	84
board of	-25	-27
board to	-8	-11
bob	9	27
boc	49	-1
boc india	45	-12
bodke	26	-41
bodke $	22	-41
body	0	8
boe	-102	-59
bofa	-190	-135
bofa $	-85	-24
bofa ml	-67	-46
boi	-39	1
bombay	5	39
bombay high	-13	92
bond	-108	-13
bond $	-56	-63
bond issue	-59	-66
bond market	-100	37
bond markets	50	16
bond sale	-7	52
bond yield	117	-24
bond yields	29	74
bonds	-61	37
bonds $	152	-59
bonds ,	-33	-7
bonds :	-47	-2
bonds and	-32	-35
bonds draw	-10	-10
bonds for	-74	-59
bonds pare	17	99
bonds to	64	-17
bonds worth	-14	-12
bonus	-153	-99
bonus issue	-60	-39
bonus shares	15	1
book	-17	88
booking	-6	100
booking $	-8	69
boost	130	68
boost $	-51	-31
boost in	20	-6
boosts	171	57
borrow	72	15
bosch	35	28
bose	86	105
bose $	86	105
boss	-23	-18
both	-29	-1
bottom	-73	-85
bought	70	-40
bounce	118	-3
bounce back	92	-14
bounceback	-56	-35
bounces	42	-10
bound	-51	-18
bound to	-10	-26
bourse	-31	-30
bourse $	-31	-30
bourses	-28	-11
bourses ,	-14	-14
bourses ask	-7	-7
bourses to	23	84
boxes	4	-18
bp	-61	-33
bp singh	-66	-38
bpcl	16	-39
bpcl ,	-87	-18
bpo	61	19
brace	21	151
brace for	21	151
brand	-7	54
brazil	28	91
break	74	-18
break above	17	8
breakout	-143	-37
breaks	29	89
breathe	-44	-42
breather	-19	-48
brent	80	75
brent climbs	-7	20
brent crude	6	29
brent holds	-17	-36
brent oil	38	31
brent slips	5	15
brent steady	43	48
breweries	-13	-13
bribery	14	90
bric	-72	-79
bright	59	14
brightens	13	5
bring	121	-10
bring cheer	4	47
bring down	56	-41
britain	-23	34
britain ftse	-23	34
britannia	9	-61
british	-17	-15
broad	-39	-48
broadcast	-5	-7
broadly	-61	-49
broken	-135	-7
brokerage	-105	-85
brokerage firms	7	0
brokerage views	-49	-35
brokerages	16	15
brokerages $	29	13
brokerages have	-10	-15
brokerages up	31	14
brokers	-52	-48
brokers $	-21	-22
brokers call	-5	-17
brokers to	-21	-31
broking	-113	-38
broking $	-52	-33
broking firms	-63	12
broking for	-17	-22
brothers	147	69
brought	-17	16
bse	-136	-54
bse $	28	114
bse ,	-21	-44
bse dissemination	-19	-21
bse plans	-26	-16
bse sensex	-61	-42
bse to	-31	-40
bt	62	-4
bt /	98	17
bubble	8	35
budget	-36	-22
budget $	47	-29
budget 0	-52	-114
budget rally	-6	-14
buffett	10	35
build	-16	-46
build bullish	40	18
buildcon	-9	-9
building	31	11
bullion	77	8
bullish	187	76
bullish ,	50	18
bullish bets	75	10
bullish on	91	24
bullish outlook	9	3
bulls	189	29
bumper	78	-8
bumper week	80	-22
buoyant	31	45
buoyed	11	2
buoyed by	11	2
business	-15	8
business $	-19	-12
business ;	-54	-96
business in	-52	-29
business model	125	45
business to	10	19
businesses	-34	-32
but	-143	-173
but china	83	87
but don't	-50	29
but earnings	22	52
but high	30	60
but investors	-17	-7
but margins	-41	-12
but weak	-17	-51
buy	62	-41
buy $	64	-29
buy ,	90	19
buy :	7	-1
buy back	-107	-82
buy bank	39	18
buy call	38	0
buy for	8	2
buy in	-72	-46
buy into	-2	35
buy it	50	76
buy on	69	50
buyback	61	52
buyer	-8	-16
buyers	212	76
buying	227	96
buying $	-27	-55
buying ,	12	-4
buying support	14	6
buyout	-9	-10
buyout of	-26	-24
buys	116	-87
buys $	15	6
buys 0	36	-59
buzz	93	29
buzz $	82	38
buzz ,	8	-1
by	-39	1
by 0	30	85
by better	12	21
by china	36	-57
by december	-51	-48
by february	-6	-5
by growth	0	16
by june	-30	-46
by march	-46	-70
by narendra	86	85
by over	54	7
by rs	81	52
by sebi	-93	-78
by selling	2	-13
by wall	-4	28
c	27	78
cabinet	64	32
cabinet approves	22	11
cabinet clears	54	27
cable	-16	-14
cables	-38	-38
cadila	47	24
cadila healthcare	7	1
cag	-14	-9
cag report	-14	-9
cairn	-47	23
cairn india	-7	-18
calculus	42	62
calculus :	71	103
call	-25	87
call $	-56	-25
call :	31	41
call on	-58	-48
call with	58	8
calls	-58	10
calls $	-12	86
calls for	-28	-46
calm	-70	-99
calm as	-59	-68
camlin	3	-59
camlin fine	3	-59
can	37	-61
can be	79	73
can expect	71	24
can get	25	19
can go	23	8
can return	-50	-32
can see	38	-40
can slide	-46	70
can't	-53	-55
can't be	-28	-36
canara	4	8
canara bank	4	8
cancer	7	5
cancer drug	7	5
cannot	-10	-10
cap	96	-20
cap $	22	-37
cap ;	12	35
cap funds	48	5
cap it	-23	-21
cap pharma	-49	-51
cap stocks	41	-25
capacity	-39	-15
capex	-28	3
capex $	-53	-68
capex need	53	21
capital	-163	-104
capital $	-186	-166
capital ,	-22	-29
capital advisors	-21	-17
capital goods	104	64
capital infusion	-33	-28
capital management	-26	-26
capital market	153	65
capital mind	-46	-58
capped	-25	-16
capped at	-25	-16
caps	-28	63
caps to	-11	-25
carbon	33	42
carborundum	8	5
carborundum universal	8	5
cardamom	86	59
cardamom futures	20	44
cards	15	17
care	-65	-73
careful	-77	-64
carry	1	45
cars	11	-3
case	-40	157
case $	47	171
case :	33	27
case of	-12	25
case with	-71	-65
cases	25	141
cases $	25	141
cash	-80	-92
cash $	21	16
cash rich	45	-6
cashew	25	11
castor	7	19
castor seed	7	19
castorseed	31	10
castorseed futures	31	10
catch	4	-19
catches	17	60
caustic	23	14
caustic soda	23	14
caution	35	1
caution ahead	54	32
cautious	-25	133
cautious on	-3	128
cautiously	27	161
cbi	42	123
cci	-33	-22
cdr	8	75
ceat	-42	-50
cellular	40	-5
cement	92	-31
cement ,	-48	6
cement :	-83	-52
cement and	59	48
cement companies	-10	-17
cement shares	3	7
cement stocks	109	17
cement up	19	4
cements	31	72
cent	54	73
cent $	92	64
cent ,	9	-9
cent after	2	35
cent at	65	87
cent in	21	17
cent on	48	60
cent stake	-86	1
cent to	39	62
central	8	15
central bank	56	30
centre	-18	-22
centrum	-52	-35
centrum wealth	-52	-35
century	-13	48
ceo	-182	-203
ceo $	-147	-146
ceo ,	-29	-24
ceo of	-65	-75
ceramics	55	15
cesc	44	104
cfo	-110	-117
cfo $	-25	-25
cfo of	-9	-10
chain	45	-29
chairman	-121	-107
chairman $	-79	-87
chairman of	-62	-90
chairperson	-44	-39
challenging	-71	-44
chambal	4	20
chambal fertilisers	4	20
chana	-96	-113
chana futures	-1	20
chance	-39	-12
chance of	-27	1
change	-8	-17
changed	-71	10
changed ;	-19	-29
changer	-7	8
changes	-61	-67
changes $	-101	-63
charge	38	-10
charge as	-10	-11
charge of	-42	-41
charges	-12	-7
charges $	-23	-21
chart	-37	-49
chart check	-37	-49
chartered	60	20
cheap	-34	-7
cheaper	-24	-54
check	-105	-127
check from	-37	-49
cheer	32	63
cheer markets	11	12
cheer to	4	47
chemical	44	100
chemicals	108	29
chemicals ,	62	21
chemicals pharmaceuticals	52	40
chennai	-14	-10
chennai petroleum	-15	-13
chidambaram	31	-4
chief	-154	-177
chief $	-70	-91
chief financial	-10	-10
chief operating	-21	-24
chill	-22	80
chill ,	-41	-22
chilli	58	42
china	13	10
china $	-62	-37
china ,	35	14
china and	-25	5
china data	154	-5
china has	35	50
china shares	17	52
china sinks	7	48
china stocks	4	-8
china to	-40	-21
chinese	-62	44
chinese markets	65	37
chinese shares	-20	-5
chini	-4	-52
chip	-40	-19
chip stocks	-33	-8
chips	10	9
chokkalingam	-1	32
chokkalingam $	-1	32
choksey	49	17
choksey $	90	41
choo	-29	-29
choppy	82	217
choppy ;	32	84
chouhan	24	9
chouhan $	24	9
chrysler	-25	-21
cii	-42	-36
cil	-88	-13
cil ,	-55	-37
cipla	84	4
cipla ,	5	9
cipla :	1	-20
cipla posts	65	18
circuit	66	-52
circuit limit	-24	-31
circuit on	36	-12
cisco	-13	-12
cisco rejigs	-13	-12
citi	-91	-98
citi india	-21	-17
citigroup	-39	-59
city	-1	-43
city union	28	0
clariant	90	53
clariant chemicals	-8	19
clarification	6	-5
clarification on	18	11
claris	-34	21
claris lifesciences	3	22
claris to	-53	-47
clarity	-153	-82
clarity :	-66	-32
clarity on	-80	-44
clear	43	2
clearance	-23	-25
clearance for	-23	-25
cleared	-23	-16
clearing	-12	12
clears	54	27
climb	52	15
climbs	149	64
climbs 0	17	-1
climbs on	44	13
clocks	12	7
clocks 0	12	7
close	80	-15
close lower	16	42
closer	44	66
closer to	44	66
closes	-54	-60
closes at	8	-3
closes steady	-32	-23
closing	82	3
closing high	59	2
closing highs	31	4
clsa	-140	-84
clsa $	-50	-36
club	27	2
cmc	27	16
cmd	-64	-57
cmd $	-21	-28
cmd of	-40	-38
cnx	-10	-27
cnx it	-10	-27
co	-102	-97
co founder	-41	-26
coal	173	135
coal block	8	15
coal blocks	37	44
coal india	88	83
coca	13	68
code	-42	-34
coffee	-68	-74
coffee day	-24	-32
cognizant	78	32
cognizant september	32	9
colgate	-33	-25
com	-57	-93
com $	-45	-70
come	124	35
come from	46	1
comes	41	147
comes under	5	11
comfort	12	-4
comfort from	-10	-10
comfortable	109	139
coming	-9	-75
coming days	55	16
comment	-4	-89
comment $	-43	-86
commentary	20	0
comments	82	45
commerce	-40	-23
commercial	-42	47
commexe	-1	8
commexe turnover	-1	8
commexes	-36	-97
commexes turnover	39	20
commission	-48	-53
commodities	7	40
commodities market	3	109
commodities to	-28	-12
commodities trading	10	33
commodity	49	25
commodity bourse	-8	-9
commodity exchange	-8	15
commodity prices	11	32
communications	-18	15
communications :	-17	4
communications ipo	30	70
companies	67	-42
companies $	-33	-41
companies ,	35	3
companies :	81	12
companies ;	20	7
companies are	-33	-38
companies for	-45	-13
companies gain	16	8
companies in	7	64
companies like	23	-3
companies look	18	21
companies may	24	85
companies rise	-60	-71
companies to	-45	-42
company	-93	-26
company $	-33	17
company :	-47	-43
company at	-42	-24
competition	9	86
competition ,	5	57
competitive	27	84
completion	7	-14
completion of	7	-14
comply	-28	-21
comply with	-28	-21
component	-68	-121
computer	30	-7
concern	20	7
concern for	0	23
concerns	83	134
concerns $	72	8
concerns over	0	22
confidence	-7	59
consider	61	-21
consolidate	-89	-97
consolidate :	-74	-81
consolidated	-29	-59
consolidation	-114	-125
construction	-4	22
consultancy	-35	-41
consumer	59	-49
consumer banking	-21	-17
consumer healthcare	-24	-40
consumer stocks	80	56
consumption	-25	0
continue	170	38
continue :	-38	-70
continue in	51	4
continue to	130	23
continues	2	-36
continues ,	-15	-12
continues to	-34	-55
contract	-37	-85
contractor	-7	-9
contracts	-69	-63
contrarian	45	18
controlling	0	10
conversion	-11	8
conversion norms	-19	-10
convert	62	8
conviction	-19	-46
coo	-88	-87
coo $	-64	-59
coo of	-26	-28
cook	36	2
cooling	53	13
cools	4	25
copper	28	64
copper ,	9	0
copper futures	3	8
core	113	18
coriander	-24	100
coriander ,	12	2
coriander futures	-55	85
corner	-70	-63
coromandel	13	7
corp	34	42
corp bank	11	3
corp q1	10	26
corporate	-27	-15
corporate bond	-60	21
corporate bonds	171	136
corporate earnings	-55	-99
corporate governance	-39	-60
corporation	-17	-65
corporation bank	22	-8
corporation ltd	-17	-9
corporation of	-40	-55
corporation raises	33	6
corporation to	-90	-50
corporations	-24	-19
corporations $	-24	-19
correct	-42	13
correction	40	-232
correction :	55	14
correction in	-9	-85
corrections	-27	-89
cos	57	14
cos :	72	23
cos to	-5	-21
cost	55	125
cost $	15	70
costlier	129	33
costs	-12	56
cotton	90	38
cottonseed	6	8
could	-91	-17
could be	-3	102
could have	12	-33
counter	-5	-24
counters	-136	-130
counters :	-83	-76
country	-37	-55
country director	-15	-10
course	-14	-45
court	-88	-27
court $	-29	-42
court order	-15	78
cover	-40	-48
covering	31	-52
covering $	63	13
cox	77	50
cox kings	77	50
cr	30	-18
cr $	50	97
cr ;	23	114
cr debt	11	5
cr for	24	6
cr from	-80	-44
cr in	30	10
cr ipo	-21	-16
cr net	-68	-57
cr rights	-56	-33
cr through	14	-1
cr to	-102	-76
cr via	44	4
crack	-38	59
crack ;	3	33
crackdown	-9	-3
cracks	-5	104
crash	-62	-42
crash by	-24	-49
crash in	17	44
crashes	2	14
create	71	8
creating	44	14
creating ideas	25	6
creators	37	4
credit	-32	23
credit suisse	-1	26
crisil	-106	-63
crisil $	-106	-63
crisis	151	28
crompton	56	19
crompton greaves	56	19
crops	25	3
crore	-32	-73
crore $	-1	75
crore ,	116	29
crore ;	-41	-26
crore dividend	-21	-19
crore due	14	39
crore for	127	38
crore from	3	-41
crore government	-59	-34
crore in	82	-22
crore ipo	-51	-59
crore loss	-31	-20
crore net	-85	-42
crore on	6	28
crore profit	51	3
crore qip	-24	-41
crore rights	-14	-11
crore shares	76	34
crore through	75	21
crore to	29	8
crore via	-19	-8
crores	-24	-47
cross	-10	56
cross 0	-53	-56
crosses	1	-27
crosses 0	-94	-71
crr	-25	-32
crucial	-85	-75
crucial for	-160	-105
crude	63	57
crude oil	-14	-27
crude palm	-3	-7
crude prices	10	88
crunch	115	125
crunch ,	66	-2
cues	22	52
cues $	60	108
cues ,	-50	-77
cues ;	14	-5
cues from	-32	-29
cummins	56	19
curb	6	18
curbs	65	-68
currencies	-14	-35
currency	-99	73
currency $	-28	-34
currency derivatives	-3	-8
currency rout	9	18
currency wars	-35	-51
current	-105	-91
current account	23	13
current levels	-5	-9
current market	-48	-37
current rally	36	17
currently	-23	-19
customers	-3	19
cut	34	32
cut $	9	26
cut ,	-11	25
cut hopes	36	-9
cut in	56	23
cut talk	11	12
cuts	14	-51
cutting	-11	-21
cycle	-47	-9
cyclical	44	36
cyclical stocks	43	34
cyclicals	48	94
d	-41	-44
d k	-39	-29
d street	-19	-12
d2h	-61	-47
dabur	-3	6
daily	165	73
daimler	-35	-22
dal	-73	-124
dalal	94	26
dalal street	118	42
daljeet	30	9
daljeet singh	30	9
dalmia	-2	17
dalmia bharat	29	41
damage	53	147
damania	-37	-52
damania $	-14	-43
dampen	4	19
dampens	-33	54
data	19	-24
data $	54	-123
data ,	-81	-149
data ;	-29	48
data eyed	-36	-58
data lifts	18	-16
date	-30	-48
david	30	13
david jones	-26	-24
david pezarkar	39	6
day	-71	-94
day $	-37	-65
day 0	18	92
day ;	-5	-6
day despite	133	59
day fall	1	13
day gain	-21	-32
day in	-42	-23
day on	-67	-71
day to	-19	-17
days	149	67
days $	35	4
days :	42	21
days of	70	48
db	54	144
db corp	11	40
db realty	37	97
dcm	-42	0
dcm shriram	-42	0
de	-18	-28
dead	-13	18
deal	-113	10
deal $	-7	-22
deal :	-12	-17
deal ;	21	-6
deal with	40	92
dealing	-99	-75
dealing room	-99	-75
deals	-101	-73
deals ,	-24	-19
debate	-97	-84
debate $	-78	-65
debentures	-80	-14
debentures $	-73	-1
debt	85	25
debt $	-50	-30
debt ;	21	3
debt equity	-19	-10
debt restructuring	-47	-93
debut	-72	-4
debut $	-19	19
debut on	-27	-15
debut trade	11	22
debuts	-2	-30
debuts on	-3	-33
dec	-63	-65
dec 0	-56	-57
december	-89	-95
december $	-35	-28
december 0	-73	-60
december net	20	-12
december quarter	48	22
decent	-60	-62
decide	-56	-62
decide direction	-8	-12
decision	12	-39
decision $	-42	-35
decision to	17	36
declares	-107	-83
decline	30	236
decline 0	-10	39
decline as	9	23
decline in	21	55
decline on	4	28
decline over	-1	11
declines	57	167
declines 0	-25	86
declines :	48	-33
declines on	13	66
declines to	7	17
deepak	-7	34
deepak fertilisers	-70	-53
deepak mohoni	99	80
deepak shenoy	-36	3
deewan	53	-47
deewan $	19	-65
default	7	20
default fears	2	8
defaulter	49	149
defaults	25	70
defence	-88	-61
defence related	14	6
defense	10	0
defensive	89	52
defensives	-35	-6
defers	-8	63
deficit	-127	-126
defunct	-118	-97
delay	34	36
delayed	3	-90
delhi	4	-11
delist	35	18
delisting	78	3
delisting buzz	-32	-54
delisting plan	65	29
delisting plans	37	23
delivery	-47	-72
delta	-19	25
delta corp	-19	25
demand	90	78
demand $	-44	57
demand ,	43	16
demand :	29	3
demand ;	16	6
demand at	-56	15
demand for	90	96
demand lifts	29	-10
demand may	-14	41
demand picks	30	-4
demand to	24	12
demerger	72	25
den	36	16
den networks	36	16
dependence	7	24
dependence on	7	24
deposit	1	17
deposits	-29	-53
deposits $	-29	-53
deputy	-26	18
deputy governor	-26	18
derail	8	40
derivatives	-35	-26
despite	136	-135
despite weak	-8	-61
details	-26	-23
details by	-6	-5
details with	-11	-10
deutsche	-74	-89
deutsche bank	16	2
devaluation	-27	-35
devang	116	48
devang visaria	114	48
developers	89	-16
development	81	35
deven	35	-23
deven choksey	35	-23
dewan	81	79
dewan $	8	46
dewan housing	67	37
dhampur	15	7
dhampur sugar	15	7
dhanlaxmi	-23	-15
dhanlaxmi bank	-23	-15
dhanteras	-6	-24
dhanteras :	-29	-11
dhiraj	0	-7
dhiraj sachdev	-10	-10
diageo	6	-17
dial	32	-2
dial ltd	20	7
diamond	12	35
did	-12	36
did the	16	43
diesel	-9	-28
difficult	-35	-9
dilip	16	3
dilute	-21	33
dilute stake	-21	33
dim	6	39
din	24	5
dinesh	-13	-12
dinesh malkani	-13	-12
dip	-3	181
dip after	6	56
dip as	11	45
dip in	-76	20
dip on	7	47
dipan	67	78
dipan mehta	67	78
dipen	-7	50
dipen shah	-7	50
dipping	-3	18
dips	47	176
dips 0	-29	118
dips :	131	7
dips in	14	32
dips on	-4	10
dips over	-7	13
direct	-56	-57
direction	-119	-105
directionless	-35	-26
director	-183	-169
director $	-87	-51
director ,	-45	-35
director for	-15	-10
director of	-28	-44
director on	-7	-8
director with	-36	-28
directorate	25	92
directors	-107	-105
directors $	-33	-36
directors on	-42	-38
disappoint	3	23
disappointing	-1	7
disappointment	-13	-2
disappointment for	-19	0
disappoints	-1	24
disappoints $	-2	19
disclosures	-15	-13
disclosures $	-15	-13
discom	17	19
discuss	-29	-42
dish	-2	-8
dish tv	-2	-8
disinvestment	-22	-17
dismisses	26	12
dissemination	-19	-21
dissemination board	-19	-21
distilleries	11	35
distilleries reports	11	35
distributors	-6	-5
distributors $	-6	-5
diversification	-48	-37
dives	8	46
divestment	2	28
dividend	-124	-127
dividend $	1	-30
dividend for	-36	-24
dividend of	-15	-15
dividends	-9	-12
divis	9	7
divis laboratories	7	9
division	78	7
division $	-21	-17
division may	54	12
diwali	-53	7
diwali $	-2	-12
diwan	-15	-24
diwan $	63	23
diwan ,	-81	-49
dlf	-19	31
dlf ,	-17	-105
dlf to	-29	23
dma	34	20
do	-145	-50
do not	-97	-25
do well	-33	-38
do with	-6	-8
does	34	27
does not	14	78
doesn't	83	51
doesnt	-16	11
doing	61	-1
doing well	52	1
dollar	27	48
dollar $	22	91
dollar ,	44	29
dollar bond	-78	-62
dollar holds	63	3
dollar in	-4	-41
dollar near	28	-25
dollar on	-56	-77
dollar slips	3	8
dollar tumbles	7	48
dollars	30	56
domestic	-55	-12
domestic companies	-85	-57
domestic investors	-66	-41
domestic market	22	57
dominate	11	-4
don't	-161	70
don't see	-48	49
dot	-17	-19
double	58	4
doubles	131	75
doubles to	71	21
dovish	20	8
dovish fed	16	5
dow	155	75
dow ,	111	33
down	9	188
down $	11	159
down ,	3	42
down 0	6	147
down :	-12	26
down ;	-15	68
down after	4	8
down ahead	5	23
down as	-66	-116
down at	18	69
down chana	-5	9
down in	-23	-28
down on	-7	95
down to	-49	76
downgrade	43	104
downgrades	-47	7
downside	-82	-111
downside for	-37	-61
downtrend	1	53
downtrend :	2	25
dr	67	55
dr .	41	13
dr lal	37	5
dr reddy	-14	28
draft	-7	-13
drag	1	50
drag down	-1	13
drag sensex	3	11
draghi	-56	-43
drags	-18	76
drags $	-12	70
drags down	-5	9
draw	101	122
draw comfort	-10	-10
draws	116	126
dream	66	-1
dream run	66	-1
drive	28	-15
drive markets	-62	-38
driven	61	19
driven by	61	19
drives	49	2
drl	52	17
drl ,	51	17
drop	39	184
drop as	2	10
drop in	63	66
drop on	19	40
drop since	1	8
drops	-8	86
drops $	4	10
drops 0	-25	86
drops below	6	30
drops by	-5	17
drops to	25	-134
drug	-79	-44
drugs	115	42
dry	2	-11
dry fruit	-16	-15
dubai	21	1
due	114	159
due to	100	163
dues	-46	-41
dull	-16	-98
during	-48	-61
dutt	-24	-17
duty	12	98
duty cut	-15	30
e	-49	-35
e commerce	-45	-30
e series	-33	-20
each	22	-4
each as	-35	-30
early	-132	-33
early noon	30	90
early to	-114	-84
early trade	36	22
earnings	71	24
earnings $	170	80
earnings ,	-10	-10
earnings :	-41	-27
earnings growth	13	17
earnings outlook	14	6
earnings take	-15	-8
earnings up	7	0
ease	8	-39
ease on	10	21
eases	-28	79
easier	-21	-13
easing	46	153
east	11	3
east asia	-2	6
eastern	-1	-33
eastern shipping	67	0
ecb	-117	-44
ecb $	28	-12
ecb comments	29	69
ecb easing	22	43
ecb meeting	-26	-7
economic	-12	50
economic data	1	59
economy	122	38
economy $	-2	-34
economy :	40	45
ed	-71	-56
edelweiss	-128	-121
edelweiss $	-77	-31
edelweiss ,	62	24
edelweiss financial	-117	-74
edelweiss securities	-12	-7
edge	64	84
edge $	-51	-76
edge down	9	21
edge higher	12	-6
edge lower	20	109
edge on	10	12
edges	32	113
edges down	6	17
edges lower	0	7
edges up	-26	68
edible	23	5
edible oils	17	5
edserv	-3	-7
education	-40	-79
educomp	57	-19
effect	69	60
effect :	49	49
effect ?	20	13
egypt	72	218
eicher	31	5
eicher motors	90	50
eid	15	-8
eid parry	7	-5
eight	-41	-26
eih	-10	-12
el	-19	-6
el nino	-19	-6
elara	-30	-3
elara capital	-30	-3
elder	14	48
elder pharma	14	48
elected	-28	-37
elected as	-28	-37
election	-27	82
election $	36	82
election results	-31	-21
elections	-39	-43
elections $	-32	-32
elections :	-41	-43
electric to	18	24
electricals	-3	25
electricity	61	11
electrification	-15	-18
electrification corp	70	25
electronic	-22	-32
electronics	-48	-36
elevates	-11	-27
em	15	24
em asia	6	19
em currency	9	18
emami	-44	-73
emcure	-27	-46
emcure pharmaceuticals	-27	-46
emerging	107	55
emerging market	76	27
emerging markets	13	-12
emerging stocks	-11	27
emissions	-1	14
emkay	-73	-56
emkay global	-73	-56
empee	11	35
empee distilleries	11	35
employees	-15	-15
encouraging	54	69
end	-158	-122
end $	-17	-15
end :	-34	-36
end at	56	20
end down	1	37
end steady	-13	-8
ends	-12	-1
ends 0	5	43
ends at	15	-5
ends day	-2	-22
ends down	8	47
ends flat	35	-6
ends in	13	47
ends lower	5	12
ends near	5	-25
energy	14	-72
energy ,	-35	-27
energy shares	20	24
energy stocks	16	4
engg	-24	-17
engineering	-4	-13
engineers	21	103
engineers india	21	103
engines	-18	-35
ennore	-32	-26
ennore port	-32	-26
enough	-35	-6
ensure	-61	-120
enter	46	-92
enter market	-61	-61
entering	137	108
enterprise	-28	-46
enterprise business	-14	-20
enterprises	87	30
enterprises q4	61	125
entertainment	-86	-82
entertainment network	-1	-7
entities	-79	-87
entities $	-62	-66
entity	-25	-33
environment	-60	-39
epfo	-66	-77
equipment	30	9
equities	128	18
equities $	31	-38
equities :	42	-6
equities in	24	0
equity	-219	-161
equity $	54	4
equity conversion	-19	-10
equity markets	3	16
era	-5	-17
era infra	9	-3
eros	110	34
eros international	10	-6
escorts	14	6
esop	-34	-42
essar	-2	-18
essar energy	-37	-56
essar ports	68	68
estate	27	53
estate companies	8	3
estate sector	6	1
estates	24	38
estates projects	16	44
estimate	41	26
estimates	125	104
estimates $	50	34
estimates ,	28	6
et	-27	-34
et poll	1	-11
etf	-31	-66
etfs	-25	-60
etfs based	-49	-43
ethanol	36	-21
eu	66	74
euro	8	84
euro $	29	29
euro ,	14	-16
euro dips	10	30
euro hits	-2	8
euro holds	-58	-57
euro zone	-14	111
euronext	-63	-45
europe	15	63
europe shares	8	21
european	127	16
european central	-10	6
european equities	13	10
european markets	20	141
european shares	-17	-4
european stock	98	-189
european stocks	35	74
euros	38	3
even	112	54
even as	60	-12
even if	8	65
ever	117	40
eveready	111	37
eveready industries	-37	-20
everest	15	77
everest kanto	15	77
every	-64	-52
ex	-5	51
examining	-72	-73
exchange	-176	-122
exchange $	9	-4
exchange in	-20	-13
exchange to	-62	-34
excise	-3	64
excise duty	-3	64
exciting	48	39
executive	-23	32
executive director	-16	-16
executives	-64	-72
exide	7	-27
exide industries	-20	-20
existing	-23	-24
existing investors	-15	-18
exit	106	310
exit $	61	154
exit from	-21	-17
exits	-14	14
exodus	5	88
expand	-129	-70
expands	-138	-93
expansion	-27	-37
expansion plans	-27	-17
expect	23	-50
expect $	4	-14
expect from	62	11
expect markets	0	-23
expect nifty	-46	-33
expectation	-20	-4
expectation :	42	-5
expectations	57	51
expectations $	38	2
expectations of	11	9
expected	17	80
expected $	-32	-49
expected to	-41	71
expecting	-58	-44
expects	-108	-73
expects 0	-48	-39
expensive	-35	-40
experiencing	14	86
expert	-16	-4
expert $	27	9
experts	-77	-60
experts $	18	34
experts are	-30	-13
experts see	-30	-7
expire	-16	-16
expire at	-16	-16
expiry	-40	15
expiry $	-61	-49
expiry ;	30	73
export	184	38
export $	20	-24
exporters	-25	-7
exports	9	63
exports $	22	32
exposure	28	75
exposure $	-24	-13
exposure to	47	77
extend	34	58
extend gains	16	4
extend losses	7	51
extended	-74	-109
extends	-36	-8
extends losses	-13	32
extension	-89	-60
extension $	-32	-42
extremely	-13	-70
extremely bullish	20	9
ey	-39	-46
eye	-68	-100
eyed	-93	-16
eyed $	-50	17
eyeing	-69	-52
eyes	-122	-21
eyes $	-22	-20
eyes on	-22	52
f	-74	24
f o	-74	24
face	-37	106
face resistance	3	48
facebook	40	30
faces	74	205
factors	-33	-4
factors that	-20	-13
fail	14	61
fail to	14	61
fails	24	191
fails ;	4	74
fails to	21	132
fairly	11	28
fairly valued	-22	-1
fall	-8	178
fall $	-39	-22
fall ,	-19	-34
fall 0	-8	78
fall ;	7	-2
fall as	-40	124
fall below	5	12
fall for	-62	7
fall further	-15	-24
fall in	60	142
fall on	4	86
fall post	3	14
fall sharply	22	19
fall since	-1	8
fall slightly	17	39
fall to	5	31
fall up	-5	10
falling	105	191
falling crude	59	-26
falling prices	-10	32
falls	17	183
falls $	2	17
falls ,	17	43
falls 0	-10	120
falls ;	68	-36
falls after	3	60
falls as	8	27
falls below	7	29
falls by	-2	8
falls in	8	12
falls on	19	66
falls to	19	76
far	61	115
far $	-49	-59
farm	-5	-11
farmers	10	29
fast	-47	-26
fast track	-13	-9
favour	122	35
fdi	65	19
fdi in	-8	-27
fear	11	140
fears	139	147
fears ,	10	26
fears of	63	51
february	-65	-75
february $	-31	-32
february 0	-26	-33
february end	-6	-5
fed	-67	27
fed $	18	8
fed meeting	83	88
fed minutes	46	6
fed optimism	9	10
fed taper	-69	-45
federal	26	-41
federal bank	56	14
federal policy	44	-17
federal reserve	-59	-51
fee	0	-47
feel	22	142
feels	22	70
fertiliser	-18	-14
fertilisers	-19	-27
fertilizers	-45	-27
festival	-34	-28
festive	46	17
festive season	46	17
fetch	81	10
few	-151	-87
few days	12	22
few months	-92	-38
fewer	-20	-15
fiat	-25	-21
fiat chrysler	-12	-10
fight	-28	-49
figures	11	31
fii	-128	-98
fii limit	42	39
fii outflow	-12	4
fiis	-185	-179
file	-28	-31
files	-123	-100
files for	-44	-44
files ipo	-17	-16
files papers	-27	-23
filing	-8	68
fin	35	13
final	-29	-21
finally	35	16
finance	44	30
finance $	-3	14
finance :	12	4
finance appoints	-19	-18
finance companies	40	21
finance corporation	112	44
finance ministry	-30	-27
finance to	-108	-78
financial	-136	-102
financial $	-22	-20
financial crunch	18	52
financial officer	-10	-10
financial regulators	-7	-5
financial report	-91	-91
financial sector	-14	-18
financial services	-102	-1
financial technologies	35	-39
financials	-16	32
find	-75	47
finding	-22	-9
fine	-100	-180
fine on	-65	-106
fine sciences	-13	-63
finolex	25	-9
finolex cables	-40	-40
finserv	6	-11
fire	28	6
fire up	-53	-35
firm	-252	-63
firm after	6	-41
firm as	-72	-51
firmer	-79	-50
firmer $	-3	18
firms	-132	56
firms $	3	17
firms like	7	0
firms to	30	17
first	-61	-53
first time	80	24
first woman	-30	-28
firstsource	45	11
fiscal	-80	-191
fiscal $	-5	-16
fiscal deficit	-91	-87
fiscal year	39	-67
fit	-14	-12
fit and	-14	-12
fitch	-30	-97
fitch $	17	-67
five	-101	-64
five entities	-22	-42
five factors	-20	-13
five reasons	122	27
five things	-30	-31
five trading	-21	-12
five year	8	7
five years	-26	-19
fix	103	25
fix $	25	-4
fixed	-25	-23
fixed income	-25	-23
fixes	-39	-23
fixes ipo	-39	-23
fixing	174	59
fizzle	-2	98
flash	-99	-93
flat	-239	-348
flat $	-87	-153
flat ,	-9	-33
flat :	-64	-91
flat ;	-93	-135
flat after	-44	-71
flat ahead	-62	-89
flat as	-40	-64
flat at	-27	-36
flat by	-67	-108
flat despite	-30	-22
flat in	-51	-86
flat on	-82	-128
flooding	-48	-37
flow	0	-27
flows	69	-2
flows ,	81	15
fly	-9	-11
fm	1	8
fmc	-103	-98
fmc $	-12	-16
fmcg	-29	-50
fmcg ,	41	60
fmcgs	16	44
focus	-119	-164
focus $	-48	-8
focus on	-5	-58
fold	136	22
fold $	17	8
fold at	67	31
fold to	58	-7
follow	60	42
food	-1	80
foods	96	29
foodworks	4	9
for	-122	-27
for $	-95	-79
for 0	-159	-50
for a	119	-8
for auto	34	10
for banks	-19	-10
for better	92	24
for both	-6	-18
for capital	-58	-42
for commodity	-32	-26
for first	61	24
for fourth	26	49
for friday	-11	-16
for global	-50	-80
for gold	55	160
for government	125	40
for in	90	29
for india	69	88
for indian	78	42
for individual	-8	-10
for investing	-37	-48
for investors	88	54
for ipo	35	-3
for ipos	18	8
for it	45	-2
for its	-22	-14
for jewellery	41	9
for listing	-3	-6
for long	46	87
for march	-37	-35
for market	67	8
for markets	-40	-64
for monday	-20	-23
for money	-46	-33
for more	-12	81
for next	-39	30
for nifty	8	-7
for now	-55	-83
for omcs	1	92
for one	-59	-59
for ongc	106	15
for over	13	40
for power	24	13
for psu	-18	73
for q1	-27	-21
for q3	116	39
for raising	-46	-49
for rbi	-34	-34
for reliance	20	70
for retail	-32	4
for ril	4	-20
for rs	-213	-55
for sale	36	110
for sbi	-135	-94
for second	77	65
for sensex	52	66
for short	113	-3
for sixth	84	43
for some	-52	81
for tech	8	-15
for the	-9	50
for third	-1	6
for traders	15	-8
for tuesday	-17	-20
for up	-20	-10
for worst	-2	10
foray	-20	-16
foray into	-20	-16
force	-5	-13
force motors	-5	-13
forces	31	53
forecast	41	-25
forecast $	-40	-60
forecast ,	53	15
forecasts	-38	-62
forecasts $	7	8
foreign	-83	-79
foreign investment	63	25
foreign investors	-23	7
forensic	-28	-31
forensic audit	-28	-31
forex	20	-63
forex ,	42	13
forex market	-37	-30
forex reserves	46	71
forge	56	62
forge q2	-45	-71
form	55	138
former	-10	-9
forms	-11	-38
fortunes	30	10
forum	-119	-95
forum to	-64	-58
forward	-134	-136
forward :	-70	-47
forward markets	-52	-52
forwards	-121	-137
forwards segment	-11	-11
founder	-41	-26
four	-62	-51
four fold	26	13
fourth	63	48
fourth quarter	44	2
fpo	-93	6
fpo $	-25	-34
fragile	33	23
fray	-11	-21
fray for	-11	-21
free	-60	-70
free bond	-26	-33
free bonds	-15	-47
fresh	161	144
fresh buying	99	4
fresh highs	17	6
fresh life	19	-7
fresh record	35	16
fresh selling	-20	49
friday	-91	-50
friday $	-72	-47
friday ,	-11	-16
from	-65	6
from 0	76	145
from angel	-17	-22
from bonds	24	3
from capital	19	16
from february	-24	-31
from future	-10	-10
from global	-1	-27
from investors	0	84
from january	-12	-23
from long	27	5
from lows	-40	0
from markets	38	66
from record	-1	49
from the	100	19
from these	-53	-75
from wipro	-11	-16
frontline	3	95
fruit	-16	-15
fruit prices	-16	-15
fs transportation	14	15
ftil	-90	-51
ftil merger	-19	-23
ftil moves	-14	-12
ftil sells	8	51
ftse	122	-57
ftse after	8	59
ftse edges	17	11
ftse to	2	-26
fuel	89	63
fuel price	63	60
fuel subsidy	38	16
full	-39	-30
fund	-75	-51
fund $	54	138
fund buys	74	8
fund managers	-4	-37
fund raising	-17	-21
fundamental	-53	11
fundamentals	39	-24
fundamentals :	-33	-36
funding	37	-2
funding $	77	16
funds	-19	-64
funds $	3	91
funds to	-45	-51
further	43	56
further $	40	22
further :	-22	-28
further downside	7	-6
further on	4	12
future	-54	-59
future guidance	-10	-10
future retail	30	6
futures	32	76
futures $	121	112
futures 0	-1	7
futures by	14	-11
futures decline	-2	64
futures down	-10	54
futures edge	10	-4
futures extend	12	34
futures fall	-6	55
futures gain	-35	61
futures market	30	-10
futures recover	35	5
futures rise	48	-19
futures soften	-19	40
futures trade	-16	20
futures up	64	-16
futures weaken	-2	16
fx	55	99
fx ;	7	53
fy	147	48
fy 0	147	48
fy11	13	0
fy11 net	7	-1
fy13	37	2
fy13 $	23	-4
fy14	-13	-14
fy15	4	-21
fy15 $	18	11
g	-44	-36
g chokkalingam	-3	9
gaba	76	90
gaba $	76	90
gail	20	41
gain	187	57
gain 0	23	62
gain ?	-37	-23
gain ahead	17	7
gain as	98	-2
gain from	85	37
gain in	50	9
gain on	27	4
gainer	25	11
gainer $	25	11
gaining	-31	-37
gains	176	93
gains $	68	127
gains ,	-80	0
gains 0	44	-3
gains :	7	4
gains ;	76	29
gains after	-81	-7
gains as	121	82
gains in	12	4
gains on	35	2
gajendra	25	-31
gajendra nagpal	83	10
gamble	32	14
game	14	12
game changer	-7	8
gammon	13	0
gammon infra	7	3
gap	-20	-57
gap down	-38	-67
gas	-53	-88
gas price	2	8
gaurang	63	36
gaurang shah	63	36
gaurav mehta	-15	-4
gdp	54	35
gdp data	-62	-77
ge	-7	1
gems	-2	10
general	-50	-42
general insurance	-39	-29
generic	7	0
genpact	-8	-5
geojit	-5	-11
geojit bnp	51	33
geometric	142	37
geopolitical	17	-115
geosphere	-26	-26
geosphere capital	-26	-26
german	54	92
german data	-2	33
germany	28	11
germany zew	5	20
get	205	44
get into	68	74
get out	34	103
get re	-6	-18
gets	138	85
gets shareholder	9	-4
getting	95	38
ghosh	-6	-21
ghosh $	15	-6
ghosh ,	-21	-17
gift	24	7
gillette	13	25
gillette india	13	25
girish	37	50
girish pai	37	50
gitanjali	25	28
gitanjali gems	25	28
give	4	-19
give good	60	25
gives	61	43
gives 0	-9	-26
glenmark	39	-1
glenmark pharma	14	-3
global	-77	59
global cues	21	58
global economy	52	20
global factors	-32	-29
global growth	7	22
global markets	-52	7
global oil	-51	64
global trend	56	6
globe	-28	-17
gloom	131	23
glory	-3	-28
glory $	26	-12
glum	-6	51
gmdc	4	34
gmr	-82	-42
gmr infrastructure	-7	96
go	26	45
go beyond	65	22
go for	27	-33
go short	6	72
go up	25	54
goa	-28	-4
goa ,	-39	-35
godrej	27	58
godrej ,	7	3
godrej properties	29	65
goenka	-26	-28
goes	20	113
going	7	-4
going ahead	10	-12
going forward	-70	-47
going to	92	85
gold	142	45
gold $	5	7
gold ,	92	-36
gold and	-17	-24
gold at	23	61
gold declines	-3	54
gold demand	73	-1
gold extends	-13	31
gold holds	26	82
gold imports	38	26
gold in	3	24
gold loan	-31	-15
gold may	170	82
gold prices	14	39
gold rises	31	6
gold silver	-7	58
gold steady	-142	-101
gold to	-27	-47
gold trades	-51	-75
goldman	-79	-67
goldman sachs	-79	-67
good	257	22
good :	63	5
good bet	70	15
good bets	33	-1
good buy	-2	20
good for	82	12
good in	64	-2
good investment	-4	-19
good long	51	-24
good news	0	-46
good pick	36	13
good portfolio	8	-2
good returns	79	35
goods	132	65
goods ,	47	48
goods stocks	4	11
goodyear	15	1
goodyear india	15	1
gopalakrishnan	-17	-12
gorakshekar	-1	11
gorakshekar $	-1	11
gorakssakar	125	85
gorakssakar $	125	85
goswami	51	13
goswami $	51	13
governance	-43	-65
government	108	-25
government $	37	-18
government bond	-15	-11
government bonds	-106	-22
government for	-46	-46
government plans	1	-12
governor	-32	12
governor $	-14	41
govt	-189	-161
govt approves	28	7
govts	20	31
gowda	30	16
gowda presents	30	16
gram	-32	-28
grasim	-16	-11
great	47	-16
great eastern	-1	-33
greaves	120	92
greaves cotton	68	75
greece	37	60
greek	123	39
greek deal	6	15
greek debt	65	-7
green	61	-10
green $	89	14
grey	-59	24
grey market	-14	50
gross	-59	-55
ground	-86	-112
groundnut	35	-8
groundnut oil	35	-8
group	-154	9
group $	12	60
group ,	-62	-50
group appoints	-7	-12
group companies	12	5
group firm	6	79
group stocks	16	12
grow	93	164
growing	-140	-24
grows	58	65
grows $	-7	43
grows 0	3	18
grows by	30	-1
growth	157	276
growth $	178	44
growth ,	-27	-53
growth :	20	0
growth for	27	31
growth in	40	-3
growth makes	20	-7
growth of	-1	55
growth prospects	25	6
growth worries	34	26
gsk	4	-53
gsk consumer	-47	-58
gsk pharma	54	5
gspc	53	21
gspc raises	53	21
gst	-23	2
guar	-26	-7
guard	32	3
guargum	6	10
guargum futures	10	9
guarseed	23	10
gubbi	13	-9
gubbi $	13	-9
guidance	-79	-129
guidance $	13	-10
guidance ,	-43	-69
guidance for	-22	-21
guidelines	-27	-32
gujarat	-60	-122
gujarat plant	-10	-12
gujral	29	43
gujral $	-56	43
gujral ,	92	-24
gulf	-21	-4
gupta	-14	-12
gupta appointed	-8	-7
gur	-45	-74
gur prices	-61	-47
gvk	71	56
gvk power	38	58
h	-6	5
h1	10	0
had	-41	-43
had a	-34	-26
half	-24	55
hangs	-59	-37
happen	-62	-10
happening	24	82
hard	-47	0
hard $	-5	38
hardening	-13	21
harendra	44	-1
harendra kumar	44	-1
has	-45	-81
has been	30	146
has good	39	-19
have	-23	6
have a	54	33
have good	59	14
have to	-101	4
havells	116	46
havells india	95	47
haven	-23	15
hazari	-20	3
hazari $	-20	3
hc	5	-53
hcc	-24	-42
hcl	11	-82
hcl tech	26	-52
hcl technologies	21	7
hdfc	-9	-38
hdfc ,	24	-4
hdfc bank	-18	-24
hdfc with	2	13
hdil	43	63
head	-119	-161
head $	-68	-84
head ,	-65	-84
head for	62	160
head india	-24	-18
head of	-37	-44
head quits	-27	-45
head towards	191	61
headed	-95	-63
headed ?	-31	-23
heading	77	-13
heads	-88	-55
heads for	-14	-13
heads of	-75	-47
headwinds	39	32
heal	7	-8
health	-32	-36
healthcare	30	-33
healthy	103	25
hear	-11	-20
heard	53	22
heard on	53	22
hearing	-14	-9
hearing on	-14	-9
heat	5	99
heavy	9	79
hedge	34	24
hedge funds	56	47
heidelberg	-18	11
heidelberg cement	-18	11
held	23	46
help	-70	-184
help ,	-91	-113
help ftse	29	14
helped	110	34
helps	33	11
hemang	-33	-41
hemang jani	-33	-41
hemant	-27	-46
hemen	35	10
hemen kapadia	35	10
hemindra	-20	3
hemindra hazari	-20	3
here	-159	-146
here are	-70	-42
here what	88	26
here why	-42	-40
heres	-13	5
hero	41	31
hero motocorp	-3	23
hexaware	19	4
hexaware technologies	58	24
high	165	53
high $	169	89
high ,	-18	53
high :	83	-26
high ;	117	13
high after	67	10
high as	94	-3
high costs	-58	-18
high court	-55	22
high in	-63	-41
high input	-1	26
high of	28	12
high on	119	28
high valuations	73	-34
high versus	5	61
higher	191	172
higher $	96	25
higher ,	-27	-29
higher :	-92	-55
higher ;	38	7
higher on	20	4
higher supply	-10	16
higher than	44	104
highest	141	42
highs	63	62
highs $	24	16
highs ;	49	28
highs today	21	7
hikal	-14	-13
hike	105	10
hike $	-12	48
hike ,	-71	-62
hike in	44	16
hike to	73	28
hikes	190	97
hikes stake	80	1
hindalco	46	96
hindalco industries	62	-3
hinduja	51	-3
hinduja global	75	23
hindustan	39	32
hindustan copper	24	53
hindustan unilever	14	-2
hindustan zinc	32	15
hindusthan	-91	-57
hints	35	104
hints at	35	104
hire	-21	-18
hires	-39	-25
his	-81	-62
his firm	-53	-34
history	-41	-65
hit	76	-11
hit $	110	44
hit 0	-61	-113
hit asia	13	38
hit by	-34	-30
hit fresh	19	-7
hit market	-25	-33
hit multi	-1	8
hit new	38	21
hit the	-32	-45
hits	142	90
hits 0	-7	-105
hits global	-63	-74
hits record	-20	40
hits sbi	15	40
hits upper	70	-10
hitting	45	129
hitting 0	88	154
hitting record	39	20
hive	7	3
hive off	7	3
hmt	28	-4
hmt surges	28	-4
hnis	-54	-45
holcim	5	53
hold	-61	-90
hold ,	36	97
hold at	80	-22
hold on	-114	-87
holders	-75	-61
holding	-232	-163
holding the	-133	-88
holdings	70	166
holdings in	11	102
holds	1	-40
holds 0	-113	-97
holds above	119	24
holds below	-38	53
holds firm	2	-48
holds steady	-74	-46
holds the	-10	-67
holiday	-56	26
holiday truncated	-26	-32
holidays	-22	-29
holidays debuts	46	20
honda	57	131
hong	-38	0
hong kong	-38	0
hope	20	55
hope $	40	10
hopes	197	11
hopes $	113	0
hopes of	50	-8
hopes to	2	-12
hot	90	4
hotel	62	-6
hotels	74	19
hotels resorts	19	5
hours	-66	-101
house	-50	-75
house arrest	0	7
houses	-92	-74
housing	66	38
housing data	-22	8
housing finance	112	35
how	-110	-93
how to	-31	-39
hpcl	61	7
hpcl ,	23	11
hpcl in	12	49
hr	-48	-48
hr $	-18	-26
hrudayalaya	21	15
hsbc	-110	-36
hsil	53	-1
ht	-20	-15
ht media	-20	-15
huge	109	118
hul	48	19
hul ,	21	-5
hul :	-57	-38
hurdle	-11	11
hurt	-15	108
hurt sentiment	1	6
hurts	-6	60
hyundai	-40	-21
i	-25	18
ibm	-18	-13
icex	28	15
icici	-54	6
icici bank	9	73
icici prudential	9	1
icici securities	-19	-10
icicidirect	-60	-38
icicidirect .	-60	-38
idbi	42	-18
idbi bank	102	31
idea	8	43
idea cellular	40	-5
ideas	-117	-107
ideas $	-3	-24
ideas by	-48	-31
ideas for	-17	-17
identity	-24	-29
idfc	13	-30
idfc mf	-7	-11
if	-4	11
if it	109	39
if the	-48	-26
ifc	97	19
ifc raises	66	6
ifci	14	2
ifo	87	67
igate	-25	-32
igl	-3	-58
iias	-63	-52
iifcl	-18	-25
iifl	-34	-52
iifl $	-40	-35
iip	14	49
imf	28	-8
immediate	-38	124
immediate support	-6	87
immediately	-51	-5
immediately :	-51	-5
impact	-76	57
impact :	-7	1
impact india	-27	-46
impact on	4	-15
implement	-76	-60
implementation	6	-1
import	74	108
import curbs	110	-27
important	-70	-48
imported	-62	-48
imports	-77	-26
imports $	14	33
improve	41	4
improved	124	75
improvement	19	5
improves	-1	36
improves $	-28	28
improves :	28	11
improving	97	39
improving fundamentals	18	8
in	-11	22
in $	16	35
in ,	25	100
in 0	-57	-92
in :	62	24
in a	-78	-136
in april	-63	-29
in asia	-5	26
in asian	-81	-103
in august	12	4
in auto	46	33
in aviation	8	1
in axis	-47	-26
in banking	15	-14
in biggest	0	12
in bond	20	58
in bribery	14	90
in china	-12	43
in coming	-16	-16
in contract	26	26
in corporate	-3	8
in debut	9	20
in december	44	0
in demand	-184	-39
in domestic	34	96
in early	81	122
in europe	8	2
in financial	-29	-52
in five	-43	-23
in fmcg	-64	-84
in focus	-48	-8
in for	56	3
in fourth	1	7
in fray	-11	-21
in futures	103	-35
in fy	63	22
in fy13	60	24
in fy15	42	19
in global	-51	91
in gold	59	21
in government	60	36
in green	122	31
in gujarat	3	38
in india	-113	-43
in indian	-15	-15
in infosys	17	-3
in insurance	-32	-34
in intraday	-38	-62
in it	97	81
in its	-11	-17
in january	44	76
in july	-18	-18
in june	-44	-52
in just	16	5
in last	-54	-27
in law	-14	-17
in line	-69	-90
in london	-21	-14
in long	33	125
in m	-4	-10
in making	-1	42
in march	163	91
in market	-71	-15
in markets	-55	-20
in maruti	-12	-33
in may	38	4
in media	46	15
in metal	50	-2
in mid	22	6
in midcaps	-69	-57
in more	10	10
in morning	39	42
in ncdex	-76	-69
in near	22	-50
in nearly	1	6
in net	41	22
in new	64	-11
in next	74	-62
in nifty	1	-16
in nsel	-32	-29
in october	-103	-83
in oil	33	58
in one	10	13
in ongc	14	3
in pharma	39	-27
in power	-27	-21
in profit	55	28
in psu	11	28
in q1	-97	-75
in q2	-88	-70
in q3	-82	-104
in q4	9	104
in race	-4	-9
in range	23	70
in red	-57	118
in reliance	12	-2
in rupee	114	-36
in september	-9	-45
in short	-3	74
in sight	-45	-57
in steel	-12	10
in stock	-32	-49
in telecom	-7	-23
in terms	5	-17
in the	148	206
in thin	-60	-68
in three	27	-10
in tight	-23	-30
in to	85	18
in two	23	8
in us	-66	-20
in volatile	-17	-18
in wake	28	104
in weak	80	18
inc	-64	-65
inc $	-31	-56
inch	88	-3
including	21	-17
income	45	93
income $	34	11
income ,	-2	45
increase	53	-3
increase in	62	5
increased	10	121
increased supply	15	78
increases	24	-25
increases 0	25	5
incs	-26	12
ind	25	-1
independent	-15	-57
independent director	-35	-52
index	2	-40
index $	4	-21
index :	17	8
index to	-12	-9
indexes	-34	-49
india	-81	-140
india $	-95	-114
india ,	-57	-4
india :	67	3
india ;	2	6
india ?	42	-41
india appoints	-24	-25
india bond	16	98
india cements	-17	-16
india ceo	-17	-29
india consumer	-21	-17
india demand	15	7
india falls	16	53
india gold	60	1
india head	-30	-33
india inc	-28	-23
india incs	-26	12
india infoline	-7	-7
india ltd	-28	-52
india may	-114	-63
india md	-24	-33
india net	36	24
india operations	-35	-31
india posts	-116	-91
india q1	41	25
india q2	5	11
india q3	12	8
india q4	13	7
india raises	97	38
india rallies	7	4
india rally	27	10
india surges	12	4
india to	-8	-8
india with	15	12
indiabulls	-14	-9
indian	-99	28
indian bank	66	11
indian equities	40	-26
indian hotels	38	3
indian markets	-20	-32
indian stocks	-18	37
indias	64	2
indicate	16	1
indices	-7	40
indices $	199	62
indigo	-17	-10
individual	-8	-10
indo	-16	-56
indo rama	-7	-39
indonesia	6	22
indraprastha	-16	-24
indraprastha gas	-16	-24
inds	-43	-39
indusind	38	58
indusind bank	38	58
industrial	133	44
industrial demand	12	0
industrial oils	96	37
industrials	-10	119
industries	34	16
industries $	-86	-63
industries :	53	37
industries announces	23	-29
industries q3	86	29
industries surges	9	3
industry	44	188
industry $	21	88
infinite	-36	-29
infinite computer	-36	-29
inflation	8	-57
inflation data	50	-112
inflow	-93	-43
inflow a	-96	-40
inflows	-168	-119
info	68	-10
info edge	68	-10
infoline	-7	-7
information	-59	-87
infosys	20	18
infosys $	-59	-18
infosys ,	28	-21
infosys :	29	-15
infosys q1	-8	-7
infosys results	58	15
infosys to	-13	-3
infotech	-33	-27
infra	45	95
infra sector	25	6
infra stocks	-67	-38
infrastructure	-162	-38
infrastructure ,	43	29
infrastructure bonds	-22	-20
infrastructure stocks	-30	-52
infratech	-15	-2
infratel	-59	-38
infusion	-33	-28
infusion $	-33	-28
ing	-14	-13
initial	-16	92
initial gains	9	52
initial public	-29	-31
initiate	-41	30
initiatives	-23	-28
initiatives from	-38	-30
inks	7	28
inox	-1	-25
inox wind	-48	-31
input	35	88
input cost	12	83
input costs	23	0
insider	0	-8
insider trading	-7	40
institutional	-43	-57
institutional investors	1	-22
insurance	-180	-222
insurance $	-67	-57
insurance bill	-47	-83
insurance corporation	-10	-7
insurance stocks	33	7
intel	-15	30
interest	-31	-3
interest $	-4	-19
interest in	-21	-58
interest rate	33	7
interest rates	-24	-19
interesting	-38	-30
interglobe	10	2
interim	-55	-66
interim ceo	-31	-43
interim dividend	-15	-43
interim relief	-9	0
international	14	-26
international appoints	-18	-21
internet	-70	-44
intervention	-34	-110
intervention $	-7	-17
intl	15	8
into	114	59
into equity	62	8
into it	73	-8
intraday	-116	-144
intraday trade	-38	-62
intraday trading	-29	-23
introduces	-17	-23
inventory	-71	-25
invest	74	21
invest in	40	3
invested	-69	-70
invested in	-69	-70
investing	-87	-97
investing in	-37	-48
investment	20	-52
investment :	65	27
investment ideas	4	-15
investment in	-25	-58
investment manager	-64	-37
investments	56	-28
investments $	-4	-21
investor	30	35
investor confidence	-9	59
investor interest	90	46
investor sentiment	65	113
investor wealth	93	46
investors	-33	63
investors $	7	21
investors ,	-44	-68
investors :	-25	-2
investors buy	54	-34
investors can	20	-4
investors do	8	31
investors exit	-5	84
investors forum	-65	-61
investors in	-52	-45
investors jittery	7	25
investors look	-22	57
investors may	87	123
investors on	-78	-77
investors should	39	80
investors to	-68	-79
ioc	-23	-90
ioc ,	-58	-62
ipca	3	42
ipca laboratories	2	7
iphone	9	30
ipo	-151	-175
ipo $	-160	-139
ipo ,	3	21
ipo :	-55	-41
ipo ;	-44	-23
ipo application	-43	-60
ipo in	-7	-23
ipo may	-19	-13
ipo of	-52	-54
ipo opens	16	-12
ipo oversubscribed	-14	-19
ipo plans	6	42
ipo price	-106	-119
ipo subscribed	-119	-85
ipo to	-18	-30
ipos	-59	-34
iran	44	19
iran deal	17	5
irani	97	67
irani $	119	31
iraq	-49	-49
irb	7	7
irf	56	-29
irfc	-60	-50
irfc to	-10	-6
iron	12	25
iron ore	12	25
irrigation	5	21
is	-70	-96
is a	143	76
is coming	-42	-38
is going	76	81
is it	-74	-77
is more	-22	37
is new	-35	-37
is not	-33	27
is now	13	62
is possible	-63	-76
is the	40	-76
is visible	11	-12
ispat	-4	-33
issue	-58	-51
issue $	122	40
issue ,	14	41
issue ;	-11	-11
issue in	-17	-21
issue may	-36	-31
issue of	-13	-11
issue price	27	11
issue to	-49	-58
issuers	-25	-17
issues	-10	11
issues $	-78	-69
issues guidance	-15	-13
issues may	138	92
it	85	51
it ,	22	-6
it :	27	42
it a	14	54
it and	-24	-5
it companies	20	44
it firms	44	115
it is	-47	-36
it likely	17	4
it may	-48	-76
it sector	-61	-79
it space	74	86
it stocks	-25	-94
it the	41	47
it to	-18	-16
it will	-20	-30
itc	24	89
itc ,	1	70
itc :	56	-11
its	28	-31
its dal	23	13
iv	43	117
iv subramaniam	29	99
iv subramanium	16	18
ivrcl	20	16
j	-90	-44
j k	-35	3
j shah	-47	-48
jagdish	11	46
jagdish malkani	11	46
jagran	29	-5
jagran prakashan	27	-2
jaguar	16	41
jaguar land	16	41
jaideep	51	13
jaideep goswami	51	13
jain	65	44
jain $	29	68
jain ,	33	-40
jain irrigation	5	21
jaiprakash power	-13	-9
jaitley	-62	-26
jammu	-17	-9
jammu and	-29	-13
jan	33	-17
jan mar	48	-7
jani	-33	-41
jani $	101	33
jani ,	-134	-80
january	11	37
january $	-33	-27
january 0	-30	-39
january march	2	78
japan	-65	-57
jayakumar	-16	-12
jaypee	2	6
jeera	75	29
jeera ,	65	15
jeera futures	0	14
jet	26	-8
jet airways	25	-19
jeweller	20	11
jewellers	-35	-46
jewellery	-48	-67
jewellery is	-30	-32
jewellery stocks	18	-12
jgbs	-79	7
jhunjhunwala	29	12
jignesh	-35	31
jignesh shah	-35	31
jimmy	-29	-29
jimmy choo	-29	-29
jindal	-1	19
jindal steel	0	20
jitendra	-20	-42
jitendra mehta	-45	-46
jitendra sriram	33	6
jitters	5	17
jitters $	4	13
jittery	39	101
jittery $	23	69
jk	14	2
jlr	23	-2
jm	-10	-16
job	-22	-14
jobs	-25	-32
jobs data	-11	-58
jobs report	2	-11
join	15	-2
joins	-160	-151
jones	-27	-27
jones $	-26	-24
joshi	30	8
joshi $	32	19
joshi ,	-2	-13
jp	64	64
jp associates	22	58
jp morgan	-93	-63
jpmorgan	-96	-101
jspl	-9	124
jspl ,	6	43
jsw	9	-47
jsw steel	-5	-46
jubilant	60	73
jubilant foodworks	4	9
july	-23	-20
july $	-86	-55
july 0	-12	-14
july september	7	1
jump	95	41
jump 0	-8	27
jump in	28	6
jump up	8	1
jumps	153	-10
jumps 0	79	-47
jumps by	43	12
jumps on	29	10
jumps over	47	13
juncture	8	28
juncture :	8	28
june	-118	-70
june $	10	28
june 0	-32	-27
june f	0	33
june quarter	-73	-95
just	-20	9
just 0	16	5
just dial	32	-2
just one	-26	-16
justdial	-20	6
jv	-34	-70
jyothy	15	4
jyoti	112	65
jyoti structures	105	39
k	-129	-92
k bank	-35	3
k sinha	-9	-11
kajaria	56	22
kajaria ceramics	31	10
kakkarr	-23	22
kakkarr $	-23	22
kalpataru	74	2
kalpataru power	74	2
kansai	15	5
kansai nerolac	15	5
kanto	15	77
kapadia	35	10
kapadia $	35	10
kapoor	-14	-13
karl	-40	-33
karnataka	-53	-37
karnataka bank	20	5
kartik	-21	-17
kartik kaushik	-21	-17
karur	34	17
karur vysya	34	17
kashmir	-17	-9
kashmir bank	-17	-9
kaushik	-21	-17
kaushik to	-21	-17
kaveri	29	64
kec	-26	-40
kec international	-30	-40
keep	17	32
keeps	6	7
keeps rates	36	0
kelkar	-18	-9
kenneth	-4	13
kesoram	-28	-78
kesoram industries	-28	-78
ketan	53	-2
key	-120	-110
key ;	0	-63
key level	-27	-21
key support	-2	-13
key takeaways	-41	-39
key to	33	3
khattar	24	14
khattar $	36	28
khemani	69	16
khurana	39	-22
khurana $	39	-22
kick	66	28
kingfisher	9	91
kingfisher airlines	9	91
kings	77	50
kings $	2	-12
kiran	-49	-42
kiran mazumdar	-49	-42
kirloskar	81	18
kirloskar oil	-55	-51
know	-46	-30
know about	-46	-30
kohli	61	79
kohli $	30	9
kolkata	25	73
kong	-54	-14
kong ,	-11	-20
kong benchmark	-13	45
kong shares	0	62
kong stocks	-8	-100
korea	-79	-15
korean	18	35
korean shares	1	19
korean stocks	-2	10
kotak	-40	-37
kotak mahindra	35	17
koutons	43	11
koutons retail	43	11
kr	-33	20
kr choksey	-33	20
krbl	10	3
kshatriya	-14	-18
kshatriya ,	-14	-18
kumar	-40	-58
kumar $	25	-17
kumar ,	-30	-3
kunj	18	38
kunj bansal	18	38
kyc	-7	-5
kyc details	-7	-4
l	97	65
l t	97	65
lab	16	8
laboratories	16	28
laboratories ltd	4	8
labs	1	32
lack	50	69
lack of	50	69
lacklustre	-9	-95
lacklustre trade	72	-5
lags	-5	50
lakh	5	14
lakh $	-1	31
lakh crore	23	22
lakh fine	-16	-16
lakh shares	113	142
lakshmi	-15	-11
lakshmi vilas	-16	-10
lal	32	3
lal pathlabs	39	9
lanco	-2	12
land	29	92
land rover	16	41
lands	14	5
lap	16	5
lap up	16	5
large	11	-7
large cap	-43	-4
largecap	-21	-44
larsen	21	82
larsen toubro	21	82
last	-73	-96
last 0	3	7
later	-24	-44
later $	-28	-47
latest	-50	-55
launch	-57	-77
launch $	-30	-9
launch rs	-29	-22
launches	-126	-148
launches new	-37	-40
law	-47	-50
law kenneth	-14	-17
lawsuit	-67	-85
lead	11	6
lead $	36	5
lead citi	-21	-17
lead gains	12	1
lead prices	10	-2
lead the	-35	-31
leads	56	35
leads asia	30	37
least	13	48
led	-90	-145
left	158	158
left $	41	9
legal	-5	12
leisure	18	4
lender	-38	51
lenders	-2	-12
lending	-1	32
less	51	51
level	-42	-44
level $	31	50
level :	-29	6
level changes	-101	-63
level for	-22	-32
level in	-6	-11
level to	134	44
levels	-31	-29
levels $	64	96
levels :	8	25
levels ;	-58	-44
levels around	-46	-77
levels closer	49	70
levels in	-48	-37
levels next	-83	-45
levels of	-77	-69
levels on	185	55
leyland	-23	-73
lic	1	65
lic housing	11	1
licence	53	15
lies	-62	-53
life	-23	-103
life $	-10	-9
life high	47	0
life insurance	-42	-42
life sciences	33	-20
lifesciences	3	22
lift	38	0
lifts	175	-1
light	-56	-40
like	123	93
like tcs	23	1
likely	93	-57
likely :	-116	-62
likely ;	-6	-14
likely to	198	35
lilladher	32	75
lilladher $	32	75
limit	-36	-51
limit $	8	0
limit on	12	-2
limited	-188	-95
limited $	-9	-12
line	-137	-139
line up	-87	-49
line with	-69	-90
lines	20	5
lines up	-52	-31
linger	-50	-51
linger $	-50	-51
link	48	-11
linked	15	-17
linked stocks	42	16
liquidity	-60	90
liquidity in	12	30
liquidity overhang	15	40
liquor	10	21
list	-101	-79
list shares	-36	-32
listed	-101	-91
listed companies	-33	-29
listed firms	-23	-19
listed on	-33	-38
listing	-46	-87
listing $	-59	-35
listing :	-60	-37
listing of	-10	-18
listings	-51	-32
lists	-143	-93
lists at	-25	-19
lists on	-69	-51
little	-150	-67
little changed	-71	10
lloyd	-3	-16
lng	42	25
lng prices	1	6
loan	63	39
loan to	30	27
loans	-6	-16
loans $	24	3
loans ,	-42	-33
local	43	0
lodha	-21	-24
logistic	53	25
logistic companies	33	13
logistics	79	-7
logs	45	51
logs 0	25	1
lok	-45	-39
lok sabha	-45	-39
london	-9	-162
london copper	-29	-28
long	107	70
long $	4	80
long positions	-65	-60
long term	117	43
longer	21	25
longer term	-6	20
look	74	123
look at	74	116
look attractive	-48	-39
look for	-48	18
look good	100	-14
look to	55	81
looking	-87	-85
looking at	-33	-47
looking to	-60	-46
looks	58	9
looks a	11	-15
looks attractive	50	21
looks good	38	8
looks to	-110	-88
looks weak	-2	16
looms	24	-3
lose	31	96
lose rs	9	44
loser	7	19
loser $	7	19
losers	3	34
loses	36	174
loses 0	-2	27
loses steam	13	60
losing	91	22
loss	-82	33
loss $	108	42
loss at	-187	-253
loss in	-22	86
loss narrows	95	166
loss of	-81	-22
loss shrinks	41	116
loss widens	29	137
losses	125	125
losses $	65	3
losses ,	4	73
losses after	42	42
losses as	9	87
losses on	2	21
lot	64	-6
lot of	111	8
love	-24	-10
low	12	134
low $	31	135
low ,	57	53
low after	-21	56
low demand	-11	44
low in	8	12
low of	9	26
low on	21	91
low spot	-2	7
low vs	5	22
lower	95	220
lower $	0	28
lower ;	23	61
lower after	0	9
lower as	85	49
lower in	5	14
lower levels	-8	-33
lower oil	180	-101
lower on	-30	49
lower than	2	26
lowest	12	58
lowest in	-4	7
lowest since	15	33
lows	-62	85
lows $	22	57
lows ,	3	9
lows after	-10	36
lows as	2	42
lse	-60	-42
ltd	-92	-1
ltd $	-84	-64
ltd .	5	11
ltd is	19	6
ltd q1	8	17
ltd q2	9	12
ltd reports	-63	-86
ltd with	26	93
lunch	-32	-53
lupin	39	31
lure	-85	-50
lux	-23	-26
lux industries	-23	-26
m	37	-100
m $	10	71
m ,	-9	-12
m cap	118	43
m m	12	30
macro	-84	-78
macros	138	40
made	-35	-50
maggi	14	16
maharashtra	-62	-99
maharashtra seamless	23	3
maheshwari	35	1
mahindra	52	-34
mahindra ,	8	-11
mahindra bank	30	18
mahindra mahindra	6	-3
mahindra with	8	19
maiden	-11	-27
maintain	91	34
maintains	-4	-17
maintains status	-7	2
maize	14	5
maize futures	14	5
major	-4	-91
majors	-53	-56
make	16	-46
make a	105	-58
make fresh	9	7
make in	-5	19
make india	44	9
make it	-18	-17
makemytrip	-58	-43
maker	-26	-28
makers	-7	-1
makers $	-47	-28
makes	216	103
makes fresh	19	-7
makes it	35	13
making	90	31
making :	7	29
making markets	47	27
malkani	-3	32
malkani $	49	82
malkani as	-13	-12
man	-41	-7
manage	-19	-18
management	20	-99
management $	-136	-93
manager	-67	-40
manager $	-64	-37
managers	-38	-91
managers $	-40	-72
managers this	41	10
managing	-92	-112
managing director	-82	-99
manappuram	-19	-10
manappuram finance	-20	-13
mangalore	55	24
mangalore chemicals	52	24
manghnani	4	-25
manipulation	-14	-23
manish	62	37
manish sonthalia	61	22
mantri	14	-41
mantri $	96	3
manufacturers	12	5
manufacturing	63	45
manufacturing data	5	25
many	-10	80
mar	11	-31
maran	136	50
march	27	23
march $	2	28
march 0	-74	-90
march qtr	3	11
march quarter	119	95
march series	-16	-16
margin	112	135
margin ,	15	40
margin pressure	15	60
marginal	-28	-25
marginally	27	24
marginally to	11	2
marginally up	12	-1
margins	49	109
margins $	66	23
marico	-36	37
marico q2	6	-4
mario	-59	-53
mario draghi	-59	-53
mark	-48	-8
mark :	-46	3
market	-59	-98
market $	-11	75
market ,	5	-60
market :	23	4
market ;	26	92
market debut	27	40
market due	6	16
market expert	27	9
market for	18	-33
market gives	58	28
market higher	-100	-61
market is	95	87
market may	-11	-16
market meltdown	-19	-12
market on	-1	-23
market remains	-14	13
market sentiment	-30	-18
market strategist	91	15
market this	-1	42
market to	112	53
market with	11	-3
market wrap	-30	-29
marketing	13	-6
marketing $	-45	-50
marketing companies	-32	-27
markets	-132	-93
markets $	-47	88
markets ,	-50	-30
markets :	-114	-85
markets ;	44	33
markets are	47	-24
markets at	45	-8
markets await	-11	-32
markets commission	-52	-52
markets fall	14	30
markets likely	46	77
markets may	-91	-154
markets on	-75	-88
markets rally	37	9
markets rise	48	7
markets this	-58	-54
markets to	65	41
markets will	-54	95
markets with	81	76
marks	-4	-10
mart	22	43
martin	16	41
maruti	38	-1
maruti ,	11	5
maruti in	1	-7
maruti stock	21	-7
maruti suzuki	-38	-48
masala	24	19
masala bonds	24	19
massive	9	27
mastek	34	10
mat	-23	-23
match	-66	-49
matrix	-77	-99
matter	59	-9
maturity	28	5
max	16	-2
max india	38	17
max new	-25	-19
may	-105	51
may $	19	5
may 0	-40	-42
may be	40	-45
may buy	-117	-106
may consolidate	-25	-26
may continue	77	40
may correct	-7	41
may end	-24	-42
may expire	-16	-16
may face	22	49
may find	-15	102
may get	-40	-114
may give	39	0
may go	14	7
may have	31	69
may head	-119	-94
may hit	-95	-8
may hurt	6	17
may impact	-28	0
may move	11	-36
may not	-65	-6
may offer	-35	-56
may push	61	-16
may raise	85	32
may reclaim	-13	-24
may retest	-50	19
may return	-23	-36
may rise	-127	-35
may see	-31	-58
may take	-46	49
may touch	-35	90
may trigger	20	-7
maytas	-42	-67
maytas infra	-42	-67
mayuresh	-22	-13
mayuresh joshi	-22	-13
mazumdar	-49	-42
mazumdar shaw	-41	-35
mcafee	-11	-9
mcap	8	18
mcfl	-38	-39
mcx	-112	-34
mcx $	-94	-73
mcx ,	-16	-23
mcx sx	-53	-47
md	-140	-115
md $	-59	-55
md ,	-32	-34
md and	-14	-17
md ceo	-8	-7
md of	-18	-19
me	-48	-36
me :	-48	-36
measures	80	110
measures $	24	56
mechanism	-67	-49
mecklai	-91	-91
mecklai financial	-91	-91
media	12	-42
media $	-19	-17
media q3	-11	-8
media space	46	15
media stocks	2	6
medium	82	22
medium term	46	-6
medium to	25	-9
meet	-23	-84
meet $	13	-21
meet capex	53	21
meet on	-84	-112
meeting	45	89
meeting $	38	24
meetings	35	18
meetings $	46	26
meets	-57	-77
mega	11	-14
mehraboon	97	62
mehraboon irani	97	62
mehta	-66	-62
mehta $	81	84
mehta ,	-64	-55
mehta quits	-30	-50
meltdown	-3	20
member	-48	-45
member ,	-39	-34
members	-28	-53
membership	-7	-8
menthol	14	6
menthol rises	14	6
mercator	67	25
mercator lines	67	25
merchant	-17	-23
merger	-6	-50
merger $	1	-12
merger with	1	-12
metal	-3	52
metal stocks	2	98
metals	94	97
metals ,	78	0
metro	16	2
mf	-100	-28
mf $	-92	-56
mf distributors	-6	-5
mfs	118	48
micro	9	29
microfinance	-6	9
microfinance :	2	19
microfinance gains	38	14
microsoft	13	40
mid	92	-13
mid cap	114	34
mid caps	19	50
mid sized	32	2
mid small	-27	-42
midcap	37	17
midcap it	-86	-21
midcap pharma	18	8
midcaps	-49	-10
midpoint	43	-30
midpoint $	-66	-86
midpoint fix	105	38
might	-189	-73
miles	120	48
milk	-11	-22
milk prices	12	-9
mill	15	105
mill owners	15	105
millers	6	-3
millers buying	6	-3
million	-19	-63
million $	-32	-28
million ;	8	2
million in	17	-2
million ipo	-18	-10
million to	-36	32
mills	107	35
mind	-46	-58
mind $	-46	-58
mindtree	15	-25
mindtree and	42	7
miners	38	43
miners help	29	14
mines	9	12
mines $	9	12
minimum	41	124
mining	75	22
ministry	-50	-39
minutes	-3	-32
minutes $	113	33
miss	2	7
miss $	2	7
misses	13	10
mitesh	25	20
mitesh thacker	25	20
mix	-88	-118
mixed	-249	-258
mixed after	-98	-98
mixed ahead	-64	-61
mixed bag	-123	-80
mixed in	-40	-52
ml	-67	-46
ml $	-67	-46
mm	-33	-53
mmtc	55	-56
mmtc ,	58	1
mn	-28	-41
mn ipo	-9	-5
mnc	-40	-34
mncs	-15	-34
mobile	-55	-13
mode	-39	-51
mode :	-20	0
model	101	33
model :	43	7
modi	17	54
modi ,	-32	-46
modi government	89	29
mohoni	99	80
mohoni $	97	63
moil	4	10
moment	12	50
moment :	12	50
momentum	-18	89
momentum $	62	25
momentum in	12	19
monday	-70	-69
monday $	-42	-66
monday ,	-26	-4
monetary	-59	-54
monetary policy	-38	-28
monetary stimulus	-11	-24
monetisation	26	-4
money	-69	-161
money $	-31	-41
money :	-11	-21
money in	-32	-49
monitor	36	135
monnet	26	-14
monnet ispat	26	-14
monsanto	21	9
monsoon	81	51
monsoon $	50	64
monsoon rain	2	9
month	113	101
month $	2	13
month :	-7	-8
month ;	-41	-29
month high	91	91
month low	54	64
month lows	13	39
months	41	74
months $	59	12
months :	-22	65
months after	14	25
mood	25	26
more	-8	-10
more $	61	53
more attractive	-4	-8
more downside	-3	14
more from	37	2
more on	-68	-106
more promising	-35	-34
more than	-31	-90
more time	-39	-44
more upside	63	5
morgan	-136	-96
morgan $	-29	-25
morgan stanley	-44	-36
morning	-61	-29
morning trade	39	42
moser	24	22
moser baer	24	22
most	85	61
most in	-60	-30
motherson	54	23
motherson sumi	54	23
motilal	-101	-115
motilal oswal	-78	-104
motocorp	-3	23
motocorp $	15	49
motors	134	56
motors ,	-6	-8
motors :	7	3
motors a	1	34
motors should	101	24
mou	-34	-26
mount	-16	22
mount about	-16	22
move	25	-10
move $	-30	-31
move in	-11	-13
move on	-22	-13
move up	95	0
moved	18	-8
movement	8	-20
movement of	-22	-23
movements	-32	-46
movements $	-29	-42
moves	8	-49
moves sat	-14	-12
moves up	28	2
moving	49	-22
mphasis	10	-37
mrf	-14	-90
mrpl	26	6
msci	-84	-41
mt	-1	-22
mth	46	43
mth high	52	36
mtnl	58	37
much	-68	-22
much as	2	8
much higher	43	0
much of	-26	10
muhurat	-30	-24
muhurat trading	-30	-24
mukherjea	69	17
mulls	-31	-37
multi	8	9
multi commodity	-26	-27
multi year	14	20
multibagger	39	-3
multibagger in	39	-3
multibaggers	27	10
multibaggers :	27	10
multiples	-86	-60
mumbai	10	-4
mundra	-19	35
mundra port	-18	49
murthy	22	73
must	-27	-19
muted	-105	-119
muted response	-13	-9
muthoot	18	84
muthoot capital	10	0
muthoot finance	14	95
mutual	28	-20
mutual fund	65	41
mutual funds	-33	-64
my	-32	-35
my wealth	-32	-35
n	-32	-33
nagpal	83	10
nagpal $	83	10
nair	-35	-35
nair as	-9	-7
nalco	178	65
named	-40	-42
names	10	-97
names :	23	8
names for	-9	-12
names like	85	6
nano	-19	-18
narayan	-27	-47
narayana	149	134
narayana hrudayalaya	21	15
narendra	80	91
narendra modi	45	81
narrow	-94	-156
narrow range	-56	-107
narrowly	-23	-23
narrows	114	133
narrows at	52	143
narrows to	57	36
nasdaq	-66	-45
national	-19	-41
national bank	42	10
national stock	-8	18
natural	25	61
natural gas	12	26
natural rubber	12	28
nature	11	82
nature :	11	82
navneet	-58	-42
nbcc	139	77
nbfc	33	17
nbfc space	46	19
nbfc stocks	-14	-5
nbfcs	127	23
ncc	-30	-14
ncc rs	-10	-7
ncd	-59	-41
ncdex	-154	-152
ncdex $	-54	-55
ncds	-111	-82
ncds $	-77	-48
nda	-2	-21
nda may	-2	-21
nddb	-28	-21
near	-98	-85
near $	-64	-64
near 0	64	104
near six	30	13
near term	21	8
nearly	44	62
nearly 0	104	105
nearly flat	-92	-164
nears	-6	-51
nears 0	-28	-35
need	-105	-86
need $	53	21
need to	-95	-91
needs	-50	-54
needs to	-21	-34
neeraj	60	-4
neeraj deewan	53	-47
neeraj dewan	8	46
negative	-57	9
negatives	-77	42
nerolac	27	8
nerolac paints	8	0
nerves	15	52
nestle	49	107
nestle india	12	10
net	53	54
net $	-44	-30
net 0	3	16
net at	-109	-93
net declines	-23	63
net dips	-27	79
net doubles	54	18
net down	-24	136
net drops	-12	31
net flat	15	40
net income	-37	24
net jumps	8	-58
net loss	-96	-30
net profit	-80	-80
net profits	17	9
net rises	97	-18
net slumps	1	9
net soars	46	-7
net surges	8	1
net up	167	-1
net worth	-14	-14
network	-93	-62
network india	-1	-7
network18	47	-26
networks	52	60
networth	29	-20
neutral	-189	-195
neutral on	-80	-64
new	51	25
new 0	-20	-11
new ceo	-19	-17
new cfo	-9	-10
new cmd	-20	-21
new gold	-12	-11
new government	28	9
new high	123	-9
new highs	9	65
new india	-23	-15
new markets	-37	-26
new md	-11	-10
new orders	66	13
new peak	50	13
new platform	-26	-16
new record	11	94
new year	58	15
new york	4	23
new zealand	49	71
news	23	-50
news for	28	-29
next	9	41
next $	-62	-61
next 0	109	77
next big	-51	-54
next few	-96	-110
next one	33	-6
next phase	24	-5
next support	-18	-26
next two	6	16
next week	-78	-61
nfl	52	25
nhai	104	20
nhpc	-82	-43
nhpc q2	4	7
nhpc q3	-1	17
nickel	37	65
nickel ,	6	2
nickel futures	11	3
nifty	-142	-93
nifty $	-25	-26
nifty ,	-10	26
nifty 0	-11	33
nifty :	46	-44
nifty at	-60	-62
nifty can	-67	-37
nifty could	8	73
nifty ends	47	15
nifty hit	41	-11
nifty holds	-93	-77
nifty in	86	16
nifty is	-33	-20
nifty likely	10	-81
nifty looks	-81	-63
nifty may	-126	-56
nifty might	-91	-59
nifty near	-23	-21
nifty reclaims	100	30
nifty scales	78	0
nifty seen	-56	-46
nifty slips	4	20
nifty tests	-21	-17
nifty to	135	-15
nifty trading	-35	-50
nifty will	-90	-92
nifty50	-5	-9
nifty50 in	-4	20
nikkei	-86	-17
nikkei rises	14	7
nine	-122	-70
nine months	6	-23
nine stocks	-86	-57
nino	-19	-6
nirav	-8	69
nirav sheth	-8	69
nirma	-17	-15
nirmal	-50	-47
nirmal bang	-59	-47
nitin	39	33
nitin raheja	35	43
nmdc	-42	-31
no	-21	32
no trade	-4	20
nobel	22	2
nod	17	-60
nod $	24	5
nod for	43	-10
nod to	19	4
nokia	-20	-10
nomura	24	-9
non	-57	-90
noon	30	90
norm	-10	11
norm $	-6	29
norms	-126	-96
norms $	-80	-96
norms for	-80	-71
north	-7	11
north america	-7	11
nos	36	44
nos $	2	18
nos ,	22	6
nos in	48	13
not	-166	160
not a	-84	34
not an	3	101
not in	26	77
not prefer	87	104
not see	-53	-61
not to	-19	-23
not very	-26	17
note	-14	4
note ;	-7	-6
notes	9	10
notes investment	24	36
nothing	-9	104
nothing much	12	132
notification	22	3
notifies	-10	-10
novartis	5	10
novartis india	11	11
november	-81	-70
november 0	-22	-44
now	-4	-70
now $	-62	-124
now ,	26	-62
now :	5	84
now on	5	-13
nse	-153	-105
nse $	-10	19
nse ,	-13	-18
nse arm	-15	-18
nse at	13	0
nse listed	-44	-38
nse to	-39	-58
nsel	-186	-105
nsel ftil	-19	-23
nsel investors	-67	-3
nsel scam	60	123
ntpc	26	-32
ntpc ,	9	4
numaligarh	-6	-7
numaligarh refinery	-6	-7
number	-44	-38
numbers	41	58
numbers $	-37	-26
nuvo	60	28
nuvo ltd	22	11
ny	-16	48
nz	37	127
o	-49	7
o :	-13	-11
o expiry	3	44
o tracker	-19	28
o y	32	-15
obc	5	7
oberoi	39	-30
oberoi realty	39	-30
oct	38	132
october	-31	-66
october 0	45	12
october december	3	-14
of	-125	-36
of $	58	5
of 0	-146	-71
of a	-22	71
of bad	15	45
of baroda	6	10
of boe	-20	-14
of budget	40	19
of china	-15	-41
of clarity	21	53
of companies	-63	-51
of corporate	0	46
of david	-26	-24
of e	-43	-26
of ecb	36	36
of equities	-11	-11
of eros	75	26
of fed	76	38
of financial	121	125
of good	-43	-42
of government	5	55
of greek	-62	-65
of india	2	-44
of infosys	-52	-41
of it	9	-22
of its	-16	61
of june	0	33
of key	-8	-38
of life	-38	-31
of losses	61	48
of maharashtra	86	31
of more	-55	-32
of ncds	29	1
of new	17	12
of nifty	42	5
of now	72	43
of over	-66	-37
of post	7	73
of pricing	-1	-27
of projects	-8	6
of psbs	-16	56
of psu	51	0
of pulses	-1	37
of q1	-26	-27
of rally	22	77
of rbi	14	-19
of revival	10	-8
of rs	-68	-6
of rupee	11	-76
of sbi	14	3
of sesa	-16	55
of shares	-8	10
of state	-21	-12
of supply	45	-29
of tata	-23	-41
of the	10	-27
of this	28	6
of time	-45	-45
of top	-18	48
of trading	19	-55
of us	-80	-91
of wipro	16	110
off	212	154
off $	70	20
off 0	-15	44
off for	116	14
off lows	-8	19
offer	-14	-17
offer $	13	89
offer for	193	162
offer in	-32	-25
offer subscribed	57	24
offering	-32	-28
offering $	-53	-41
offers	-91	-144
offers $	-44	-32
offers 0	-19	-20
office	33	-8
officer	-39	-42
officer $	-33	-35
offset	26	89
offsetted	-36	-58
offsetted $	-36	-58
offshore	-66	-89
offtake	15	26
offtake $	14	17
ofs	95	48
oi	24	106
oil	71	132
oil $	31	25
oil ,	-55	-72
oil companies	-6	-14
oil edges	-23	57
oil engines	-55	-51
oil futures	25	47
oil gas	12	4
oil india	-51	8
oil marketing	67	49
oil plunge	8	16
oil price	-93	-146
oil prices	-36	52
oil steadies	-68	-61
oils	133	51
oils recover	97	36
oils remain	1	11
oils up	16	-3
okays	-22	-19
old	-49	-53
omaxe	-38	-26
omc	-25	49
omc stocks	-25	49
omcs	-41	26
on	79	58
on $	-32	-13
on 0	-46	-35
on :	159	28
on a	-76	-54
on account	-47	-29
on acquisition	55	15
on adequate	0	9
on asian	-41	-66
on bank	-75	-41
on banking	-31	-8
on bharti	-45	11
on bourses	26	19
on bse	-5	-12
on buying	22	8
on cairn	-1	19
on capital	-127	-75
on china	-34	86
on coal	10	16
on consumer	-2	-37
on core	-61	-98
on d	48	79
on dalal	36	4
on day	-5	81
on debt	-42	-85
on debut	14	1
on delisting	44	-12
on demand	-1	20
on deutsche	-8	-18
on dips	152	16
on dollar	-1	10
on dull	-6	-71
on earnings	42	17
on easing	-21	114
on ecb	-1	18
on edge	-67	-94
on equity	-100	-62
on expansion	24	10
on falling	-8	39
on fast	-13	-9
on fed	-55	-45
on fit	-14	-12
on fresh	85	61
on friday	-33	-10
on geopolitical	-69	-48
on german	24	5
on global	41	63
on gold	-47	-99
on good	0	10
on greek	24	0
on hero	-29	6
on high	-12	5
on higher	6	12
on hopes	113	8
on increased	30	110
on index	17	8
on infosys	-17	28
on infra	-9	-27
on ipo	-25	-17
on it	-86	5
on low	-119	-32
on lower	-10	-38
on market	14	-16
on mcx	-37	-31
on merger	7	0
on millers	6	-3
on monday	-25	-8
on msci	-4	15
on multi	-26	-27
on muted	-34	-45
on nasdaq	-54	-37
on ncdex	6	-13
on new	32	11
on nifty	130	173
on nse	-29	-6
on nsel	-54	-84
on october	53	17
on oil	-61	-57
on one	48	9
on ongc	-1	13
on overseas	44	15
on pboc	-35	-59
on pick	8	0
on policy	-39	-4
on profit	6	90
on q1	7	0
on rate	36	-9
on raw	26	50
on reduced	6	15
on reliance	-10	-4
on renewed	78	22
on report	16	15
on reports	158	67
on retailers	-7	45
on revenue	-3	19
on ril	-12	-18
on rising	41	11
on robust	22	-9
on rs	20	29
on rupee	-73	-56
on russia	-69	-21
on scattered	-51	-47
on sebi	35	15
on september	-10	-7
on short	-57	-38
on sluggish	-7	76
on small	20	-5
on speculation	24	9
on spot	16	2
on stake	-3	12
on stockists	11	12
on strong	85	-1
on subdued	-3	38
on subsidy	-59	-8
on sustained	11	13
on tata	-61	23
on tech	-19	78
on the	-85	-151
on thursday	-13	5
on tight	19	1
on to	-117	-89
on track	97	-34
on ukraine	53	2
on upside	25	11
on us	38	28
on wall	-4	-36
on weak	-26	86
on weaker	-1	6
on wipro	29	-10
on year	8	36
once	101	43
once again	161	90
one	-16	21
one can	64	111
one month	31	-2
one of	-26	-16
one time	49	9
one year	-97	-42
ones	68	37
ongc	173	49
ongc ,	39	31
ongc :	67	25
ongc and	19	14
ongoing	18	-10
onion	3	21
onion prices	3	21
only	-30	-54
onmobile	-39	-29
onmobile appoints	-13	-13
onshore	33	11
opec	54	-21
open	-77	-161
open 0	0	28
open interest	-64	-41
open offer	68	-6
open on	14	100
open up	-114	-60
opening	-21	-2
opening flat	-37	-54
opening lower	7	26
opens	-30	-69
opens on	-65	-46
operating	51	165
operating loss	-27	73
operating officer	-21	-24
operations	-48	-39
operations $	-17	-13
operations ;	-13	-12
operations head	-12	-10
opportunities	-56	-37
opportunity	17	-7
opportunity to	67	35
opposite	-51	-38
opt	19	-16
opt for	19	-16
optimism	114	11
optimism $	49	28
option	25	69
options	12	-33
or	-112	-99
or 0	-38	-32
oracle	87	56
oracle financial	26	72
orchid	-27	23
order	-46	81
order $	-11	48
order on	-23	71
orders	-12	-6
orders ,	66	37
ore	11	25
ore prices	7	5
organic	-9	26
orient	1	-14
orient cement	18	9
oriental	23	11
oriented	30	41
oswal	-78	-104
oswal ,	83	31
oswal securities	-12	-11
other	32	103
others	80	-28
others to	-7	28
our	-55	-37
out	-137	63
out :	-28	-36
out for	14	-53
out of	-1	241
out rs	10	23
outflow	-12	4
outlook	-31	1
outlook $	-32	-8
outlook for	-33	-22
outlook on	20	4
outperform	163	65
outperform :	6	2
outperform market	16	7
outperformance	-6	-76
outperformers	-72	-117
outweighs	-6	19
over	81	94
over 0	142	123
over as	-78	-101
over china	51	13
over four	8	3
over iraq	-15	16
over next	54	7
over on	19	56
over rs	-59	-80
over the	45	29
over three	4	13
over two	31	15
overhang	17	72
overhang hits	15	40
overseas	-26	-31
overseas bond	-17	-26
overseas cues	13	4
oversubscribed	-30	21
oversubscribed 0	-78	-51
overvalued	-6	73
overweight	-90	-58
overweight on	-91	-55
own	40	-17
owned	-35	-26
owners	-86	20
owners in	-12	56
p	-46	-82
p 0	-26	-14
p notes	50	47
p padmanabhan	-6	-7
p phani	24	18
pace	-2	-10
pacific	-72	-74
pack	77	38
packaging	52	39
pact	-44	-57
padmanabhan	-6	-7
padmanabhan takes	-6	-7
pai	37	50
pai $	37	50
paint	-62	59
paints	-9	-20
paints $	-37	-26
paints q2	12	4
paints q3	1	14
paise	43	42
paise against	36	22
paise to	7	14
palm	15	64
palm oil	15	64
palmolein	110	-8
panacea	-14	-12
panacea biotec	-14	-12
pandey	36	47
pandey $	123	106
pandey ,	-81	-59
panel	4	95
panel to	17	116
panic	-77	-69
pankaj	36	47
pankaj pandey	36	47
pantaloon	-8	-3
pantaloon ,	-20	-21
pantaloon retail	14	16
pantaloons	-39	-76
paper	28	10
paper stocks	29	30
papers	-29	-42
papers for	-27	-23
parabolic	105	35
parabolic drugs	105	35
parag thakkar	12	10
pare	-103	135
pare gains	-48	174
pare losses	49	20
parent	15	-16
pares	47	4
pares gains	42	-18
paribas	-43	14
paribas financial	-16	9
parry	7	-5
part	-15	-85
part of	7	-61
participants	12	49
participate	-166	-110
participate in	-166	-110
partly	-29	-25
partners	-87	-62
partnership	-8	-11
party	15	-4
pass	-30	1
passenger	2	25
passes	18	-4
past	-5	-46
past 0	-10	-43
pat	-14	22
pat at	-32	-44
pat for	54	1
pat grows	-17	22
pat rises	-25	47
pat seen	4	15
pat up	38	17
patel	19	-2
pathlabs	54	14
patnaik	20	56
patnaik $	20	56
pattern	11	81
pay	-5	-40
pay 0	48	0
pay off	80	10
pay rs	-86	-25
payment	-5	13
payments	-37	-23
payrolls	8	18
payrolls $	-2	37
pboc	-94	-71
pboc guidance	-35	-59
pc	109	116
pc $	63	-7
pc at	115	84
pc in	-37	-14
pc jeweller	20	11
pc on	73	2
pc to	-24	46
pe	-52	-75
peak	45	14
peaks	-78	-47
peaks $	-78	-47
peers	-37	-6
peers $	-41	-3
pegs	10	59
pegs back	8	59
pending	-63	-51
penny	-26	-31
penny stocks	-26	-31
pension	-44	-28
pepper	23	55
pepper futures	7	0
per	75	56
per barrel	126	31
per cent	54	73
per share	-74	-55
perform	51	43
perform well	49	34
performance	114	96
performance $	48	0
performance :	-35	-37
performing	-19	-25
period	-54	-31
perpetual	-30	-22
perpetual bonds	-30	-22
persist	-7	-1
persistent	73	34
persistent systems	75	19
perspective	28	-15
perspective :	28	-15
petrochemicals	-38	-19
petrol	-22	-18
petroleum	-15	-13
petronet	45	20
petronet lng	23	-5
petronet to	40	9
pezarkar	39	6
pezarkar $	97	64
pfc	-36	-20
pfc ,	-5	-51
pfc to	-26	-24
pfizer	53	106
pfs	-6	9
phani	44	81
phani sekhar	35	34
pharma	138	53
pharma ,	32	-9
pharma companies	-3	-33
pharma q1	4	9
pharma rallies	16	-3
pharma sector	9	19
pharma stocks	-79	45
pharma with	26	10
pharmaceutical	84	9
pharmaceuticals	31	-5
phase	-28	-37
phase of	-28	-37
phenomenal	77	20
physical	37	22
pick	201	21
pick $	47	-17
pick :	90	24
pick in	8	1
pick up	24	39
picking	-49	-38
picks	54	-67
picks ,	37	15
picks :	26	-2
picks for	-22	-28
picks in	-51	-43
picks up	78	11
picture	-44	23
pimco	-59	-20
pipavav	46	13
pipeline	87	40
piramal	-51	33
pistachio	17	5
placed	121	156
placement	35	8
places	-17	-32
plan	-24	1
plan $	-63	-67
plan ,	35	89
plan fails	1	20
planning	-50	-31
planning to	-44	-25
plans	-98	-139
plans $	40	-23
plans for	-24	-23
plans ipo	-51	-29
plans to	-1	-8
plant	25	-17
plant $	-4	-19
plants	-16	-19
platform	-68	-54
platform $	-41	-32
platinum	42	50
play	-158	-156
play $	4	-9
players	101	27
plays	153	56
plea	26	38
plea against	43	4
plea on	-10	-11
pledged	-23	127
plummets	14	78
plummets 0	11	57
plunge	20	120
plunge $	18	38
plunge on	5	20
plunged	-14	21
plunges	-14	137
plunges 0	-35	83
plunges on	15	31
plunges over	1	20
pm	-44	-31
pm modi	-44	-31
pmi	-83	-110
pnb	-8	-17
point	-76	-93
point rally	17	8
points	-48	-33
points $	28	-33
points ,	102	44
points :	-23	-30
points ;	-5	75
points down	15	47
poised	46	24
poised to	48	13
polaris	16	26
polaris financial	19	4
police	111	18
policy	-200	-112
policy ,	-2	10
policy :	-9	-11
policy meeting	15	41
policy review	-74	-74
poll	104	55
poll $	16	-13
ponzi	-42	-61
ponzi schemes	-14	-17
pooling	-6	-20
poor	-26	28
poor show	6	17
port	-12	39
port net	19	66
portfolio	92	-29
portfolio $	-8	-9
portfolio :	152	37
ports	139	86
portugal	-51	-79
position	3	58
positions	-179	-174
positions in	-9	-71
positive	180	36
positive for	151	60
positive on	92	26
positives	-18	-29
possible	-5	29
possible for	88	71
possible on	-63	-76
post	114	191
post $	-92	-64
post elections	25	-10
post ipo	-60	-55
post q1	51	44
post q4	-14	-10
post rbi	-87	-51
post weak	5	16
posts	-32	-79
posts 0	50	29
posts marginal	-28	-25
posts net	-34	-8
posts profit	-3	-18
posts q1	-55	-26
posts q4	-77	-62
posts rs	62	37
potato	15	34
potential	7	-14
potential :	64	7
pound	37	149
power	103	113
power ,	53	36
power :	110	6
power my	-32	-35
power reports	41	96
power sector	13	20
power stocks	0	62
power ventures	-13	-9
powergrid	10	12
prabhudas	2	60
prabhudas lilladher	32	75
prahlad	-11	-9
praj	56	69
praj industries	56	69
prakash	53	83
prakash diwan	-15	-24
prakash gaba	76	90
prakashan	27	-2
pramerica	-89	-50
pramerica mf	-89	-50
pramod	-18	-31
pramod gubbi	13	-9
prasad	-10	-25
prashant	-41	-50
prashant sharma	-25	-19
prashasta	52	103
prashasta seth	52	103
prateek	-102	-55
prateek agarwal	-102	-55
pre	-38	-77
pre budget	-6	-14
pre market	-58	-67
prefer	165	116
preferential	59	1
preferential share	27	-16
preferred	119	16
premium	50	-2
prepared	26	78
present	16	48
present valuations	34	66
presents	30	16
presents rail	30	16
president	-139	-144
president $	-42	-38
president ,	-39	-43
president of	-7	-7
president sales	-13	-12
pressure	-1	118
pressure $	12	40
pressure ,	5	18
pressure on	-17	-24
pressured	12	44
pressured by	12	44
prestige	22	45
prestige estates	24	38
pretty	-53	-16
prevent	10	58
price	-37	-51
price $	55	42
price ,	-55	-25
price at	-33	-9
price band	-62	-89
price cut	26	37
price for	64	143
price forecasts	-41	-61
price hike	-31	-43
price of	38	94
price post	-9	36
price to	35	-1
priced	32	-24
priced in	7	-3
prices	57	164
prices $	-31	18
prices ,	7	25
prices :	-25	-4
prices by	76	29
prices drop	7	20
prices ease	2	9
prices fall	31	49
prices likely	8	10
prices may	-61	-28
prices mixed	-84	-93
prices of	33	49
prices remain	-29	-45
prices rise	7	2
prices rule	-22	-25
prices slide	3	19
prices to	15	-2
prices will	48	35
pricing	-58	0
pricing power	-33	-36
prime	-18	-14
prism	32	27
private	-2	-19
private banks	26	44
private placement	35	8
private sector	-21	-34
probably	-50	-48
probe	78	-131
probe :	-17	-29
probes	-62	-87
problems	31	88
process	28	35
process $	-2	67
procter	32	14
product	121	59
product pipeline	14	7
production	-49	5
production $	-99	-35
products	-30	-22
profit	60	77
profit $	79	103
profit at	-243	-207
profit beats	14	3
profit booking	-6	100
profit declines	3	26
profit dips	-22	44
profit doubles	15	8
profit down	-21	127
profit drops	-17	49
profit falls	-24	82
profit for	83	12
profit grows	29	4
profit growth	44	79
profit in	-74	-105
profit increases	34	7
profit jumps	69	3
profit nearly	-18	-15
profit of	-141	-159
profit rises	98	-3
profit soars	8	1
profit taking	-23	18
profit up	145	6
profitability	21	62
profits	61	58
profits $	17	23
profits in	13	30
project	-57	-15
projects	128	83
projects ,	-15	-16
projects gets	163	59
promising	-35	-34
promoted	-13	-19
promoted as	-13	-19
promoter	-103	10
promoter sells	13	56
promoters	-77	-18
promoters $	-63	-58
promoters may	-22	35
promoters sell	13	30
prop	29	13
prop up	28	13
proper	4	-10
proper status	-14	-12
properties	-13	34
property	-13	43
proposal	-5	-9
proposals	-34	-28
proposed	-84	-73
proposes	-43	-75
props	-8	66
props up	-8	66
prospects	42	65
prospects $	11	15
prospects of	54	7
prospectus	-2	43
prove	32	11
provisioning	18	10
provisions	22	-5
proxy	14	76
psbs	-98	-11
psu	-94	-36
psu banking	-48	-74
psu banks	36	91
psu stocks	-31	-52
psus	11	-10
psus $	38	10
ptc	-74	-42
ptc india	-74	-42
public	-104	-143
public issue	-25	-21
public offer	27	2
public offering	-17	-19
public sector	-17	-45
pull	123	29
pullback	-18	117
pulls	23	34
pulls down	0	18
pulses	-64	-65
pumps	16	6
punj lloyd	-2	-18
punjab	57	42
punjab national	42	10
punters	141	94
puravankara	-53	-59
purchase	-39	-35
purchases	-60	-53
puri	55	20
purushottam	7	-14
push	105	-25
push $	-126	-85
push sensex	66	-1
push up	34	9
pushes	108	60
pushes gold	43	10
put	-80	-119
puts	-6	5
pvr	4	-37
pvt	-29	-18
pvt ltd	-23	-11
pwc	-11	-9
q1	35	37
q1 $	-44	-1
q1 earnings	-78	-102
q1 fy13	-40	-32
q1 net	-1	98
q1 nos	27	68
q1 pat	16	33
q1 profit	50	4
q1 results	15	-4
q1 revenue	63	17
q1 show	10	2
q2	10	93
q2 $	-20	-23
q2 earnings	7	-1
q2 net	14	-23
q2 nos	10	3
q2 numbers	22	90
q2 pat	-6	-2
q2 profit	-36	15
q2 results	-54	-35
q2 sales	-18	59
q2 up	13	2
q3	93	48
q3 $	-3	-78
q3 loss	-10	-11
q3 net	-32	48
q3 numbers	5	-9
q3 pat	-6	22
q3 profit	138	34
q3 results	33	18
q4	30	116
q4 $	-7	84
q4 loss	8	17
q4 net	77	79
q4 pat	-43	16
q4 profit	-55	-45
q4 results	23	-6
q4 show	18	1
qe3	-23	-23
qfis	-20	-24
qip	14	-39
qip $	-167	-112
qtr	-80	-37
qtr $	22	12
qtr net	-100	-48
quality	-79	-3
quality concerns	16	43
quantum	-67	-90
quantum securities	-12	-34
quarter	23	5
quarter $	-31	-153
quarter earnings	-16	-5
quarter net	1	-20
quarter results	-8	1
quarterly	30	6
quarterly net	9	2
quarterly results	28	6
quarterly revenue	20	12
quarters	-68	62
quarters :	-13	77
quick	7	-8
quick heal	7	-8
quit	52	201
quit $	-19	49
quite	-110	-165
quits	-162	-204
quits $	-95	-100
quits as	-21	-36
quo	-7	2
r	-52	-40
r d	-13	-8
raamdeo	-57	-30
raamdeo agrawal	-57	-30
race	-4	-9
radar	13	-41
radico	58	12
raghuram	-33	-28
raghuram rajan	-33	-28
raheja	35	43
raheja $	35	43
raid	8	27
rail	-1	34
rail budget	28	18
railway	54	27
railway stocks	7	37
railways	-79	-74
railways earnings	7	0
rain	2	9
rains	8	82
raise	-100	-166
raise $	-35	-17
raise 0	-48	-36
raise over	-72	-83
raise rs	74	-55
raise up	-50	-33
raised	47	-14
raises	327	72
raises $	180	9
raises 0	148	53
raises rs	296	92
raises target	-59	-41
raising	66	72
raising $	66	26
raising plans	7	3
raising rs	-25	-41
raj	-51	15
raja	-42	-37
raja batteries	16	10
rajan	54	6
rajan rate	11	12
rajat	91	92
rajat bose	86	105
rajesh exports	-57	-33
rajesh jain	70	51
rajiv	-20	-26
rakesh	-32	-6
rakesh jhunjhunwala	-14	10
rallies	182	15
rallies $	27	8
rallies 0	117	5
rallies as	41	17
rallies nearly	30	-11
rallies on	131	59
rallies over	83	-18
rallis	13	6
rallis india	13	6
rally	168	57
rally $	-117	17
rally :	-39	35
rally ;	1	34
rally ahead	49	11
rally as	51	16
rally in	16	99
rally may	23	7
rally on	133	22
rally over	10	-5
rally post	10	4
rally to	-82	-52
rama	-7	-39
rama synthetics	-7	-39
ramco	-1	-7
ramco systems	-1	-7
ramesh	-20	-22
ramky	10	7
ramky infra	12	5
ramky infrastructure	-12	-4
ramsarup	-20	-17
ranbaxy	-4	146
ranbaxy :	35	112
ranbaxy deal	-79	-63
range	-148	-105
range $	-25	21
range :	-46	-61
range ;	-18	-21
range bound	-36	13
range for	-34	-39
range of	-10	-11
rangebound	-161	-145
rangebound ,	-119	-109
rangebound ;	-21	-17
rangebound in	1	26
rao	-43	-42
rate	43	26
rate cut	-23	-63
rate hike	28	44
rate sensitive	41	11
rated	-20	25
rated on	-18	-14
rates	93	-7
rates $	81	41
rates :	-17	-12
rather	-68	-41
rather than	-68	-41
rating	29	30
ratings	-22	-4
ratio	116	16
ravi	-60	-100
ravi ruia	-37	-56
ravi venkatesan	-27	-45
raw	-63	-4
raw sugar	28	56
raymond	-31	43
rbi	-218	-204
rbi $	-52	-54
rbi deputy	-26	18
rbi intervention	4	-40
rbi maintains	-7	2
rbi monetary	-6	-10
rbi policy	-82	-66
rbi rate	-13	-11
rbi tightens	-6	10
rbi to	-43	-31
rcom	46	26
rcomm	-12	-26
re	-39	-59
re rated	-15	-26
re rating	33	13
reach	155	31
reach 0	74	4
readies	-17	-16
ready	28	-37
ready for	67	15
real	41	44
real estate	27	53
reality	-62	-63
realty	123	206
realty rallies	7	-8
realty stocks	-64	-30
reap	-64	-85
reappointment	-47	-39
reasonable	-40	-51
reasonably	4	-70
reasons	76	-9
reasons why	83	17
rebound	70	-76
rebound after	65	-42
rebound as	47	4
rebound in	-46	-33
rebounds	108	68
rebounds $	21	38
rec	-55	-63
rec ,	-15	-41
receives	-29	-26
recent	28	0
reclaim	-51	-48
reclaim 0	-13	-24
reclaims	100	30
reclaims 0	100	30
recommend	34	34
recommend to	-63	-9
recommend wait	-87	-57
recommendations	-93	-80
recommendations on	-93	-80
recommends	-31	-33
reconstruction	8	-4
reconstruction company	8	-4
record	209	164
record $	44	43
record high	78	114
record highs	62	-12
records	115	8
recos	-20	-22
recover	87	108
recover from	-40	0
recover on	35	5
recovers	178	21
recovery	85	98
red	-59	117
red $	-62	47
red ;	6	19
reddy	-24	16
reddy laboratories	1	8
reddys	15	13
reduce	-60	-11
reduced	5	19
reduced offtake	6	19
reduction	-15	-30
referendum	119	31
referendum $	119	31
refined	68	15
refinery	-8	-4
reflect	22	4
reform	-72	-68
reformist	-39	-25
reforms	11	-85
reforms $	34	-4
refund	-87	-82
regains	4	-44
region	-28	-23
regional	18	8
registered	-68	-49
registers	3	7
regulations	-9	-8
regulator	-17	-10
regulator $	-10	1
regulators	-7	-5
regulators $	-7	-4
regulatory	46	190
rei	-32	59
rei agro	-32	59
reits	-23	19
reject	30	102
rejects	21	39
rejig	-54	-16
rejig $	-61	-42
rejigs	-57	-51
rejigs india	-47	-43
related	18	4
related companies	14	6
related stocks	9	2
relaxes	-37	-55
reliance	15	65
reliance ,	17	8
reliance capital	24	-4
reliance communications	-28	-12
reliance industries	-60	-95
reliance power	27	51
relief	35	11
relief for	47	89
relief over	51	13
religare	-7	-32
remain	-23	-66
remain bullish	-7	-11
remain subdued	-21	2
remain weak	-5	37
remains	-64	23
remains a	0	67
remains flat	-46	-72
remains steady	-7	-8
remains weak	3	38
remedies	14	5
renewed	118	40
renewed demand	74	13
renuka	41	2
renuka sugar	47	-3
renuka sugars	-9	8
replace	-7	-7
reply	-26	-32
reply to	-18	-15
repo	81	35
report	-13	-76
report $	80	42
report :	-26	-24
report it	25	8
report may	-11	1
report on	-79	-81
reports	-42	-125
reports $	61	57
reports 0	4	37
reports net	-59	-67
reports of	13	10
reports q1	-55	-93
reports q3	11	35
reports rs	-144	-119
reports to	14	3
required	-26	-22
rerate	65	-4
rerating	7	2
research	-93	-166
research $	-36	-64
reserve	-147	-105
reserve bank	-58	-33
reserves	59	77
reserves $	22	10
resigns	-140	-245
resigns $	-65	-108
resigns as	-50	-85
resistance	0	142
resistance at	-27	-39
resistance for	38	166
resorts	19	5
respite	26	-27
response	139	166
restricted	-26	-47
restricted trade	-13	-23
restrictions	-70	-92
restructuring	-1	-76
restructuring $	-66	-104
result	-4	48
results	-87	-114
results $	8	-9
results ,	-46	39
results :	-13	-22
results ;	32	3
results ?	-15	-17
results eyed	-5	-7
results for	-8	-6
results of	-11	-6
resume	-10	-50
resumes	-16	3
retail	109	128
retail investors	-4	26
retail sales	8	2
retail shares	21	8
retailers	26	66
retailers $	30	25
retailers demand	-7	45
retain	-26	-27
retest	-186	-89
retest 0	-50	21
retest levels	-18	-30
retreats	20	96
retreats from	-10	93
return	-46	-166
return 0	32	-8
return on	-100	-62
return to	58	-25
return upto	-52	-38
returns	-2	-130
returns $	69	14
returns :	24	7
returns in	-97	-106
returns of	15	-3
revenue	192	128
revenue $	-39	0
revenue growth	58	-15
revenue rises	69	20
revenue visibility	8	4
revenues	11	52
revenues and	1	50
reverse	31	17
reverse losses	47	16
review	-112	-106
review $	-61	-75
review ,	-19	-4
revises	-33	-32
revision	55	120
revisit	-21	-14
revival	48	1
revival $	40	9
revival in	-35	-36
revival of	44	17
revive	-139	-2
reward	76	-3
rice	39	153
ride	150	83
rides	11	-69
right	50	-151
right time	86	5
rights	-42	-73
rights issue	-6	-52
ril	68	-66
ril ,	35	12
ril plea	43	4
ril to	-75	-60
ripples	11	-11
rise	136	26
rise $	-85	55
rise ,	3	79
rise 0	-17	-91
rise amid	38	10
rise as	102	37
rise in	131	88
rise on	13	-117
rise to	6	63
rises	212	26
rises $	12	17
rises 0	134	15
rises by	13	-2
rises marginally	11	2
rises on	137	14
rises to	56	16
rising	29	79
rising demand	34	-19
rising spot	6	4
risk	-6	-105
risk $	-94	-68
risk aversion	10	29
risk reward	76	-3
risks	-44	-38
risks of	-23	-39
risky	24	111
risky :	14	71
rnrl	-54	-70
road	14	-79
robust	73	0
robust demand	20	4
robust dollar	11	-5
rohit	77	78
rohit shinde	77	78
role	5	-43
role $	22	-18
roll	-63	-13
roll out	-44	-32
rolling	-33	-40
room	5	-22
room :	-99	-75
room to	107	46
ropes	-47	-45
ropes in	-47	-45
roshni	-13	-31
rotation	23	2
rouble	21	-27
roubles	24	-2
rout	-24	-68
rout $	-57	-102
route	20	25
route $	50	53
rover	16	41
row	6	15
row ;	6	15
roy	-27	-25
roy ,	-27	-25
royalty	-39	-32
rpg	-10	-14
rs	33	6
rs .	-32	-26
rs 0	38	11
rubber	-46	115
rubber prices	15	53
ruia	-37	-56
rule	-57	-79
rule steady	-22	-25
ruled	-28	-36
ruled out	-28	-36
rules	-109	-110
rules for	-25	-25
ruling	-64	-76
ruling $	0	7
rumours	13	13
run	42	-91
run :	43	9
run up	-46	-26
rung	0	-14
rupee	23	18
rupee $	-42	-82
rupee ,	4	-19
rupee bond	71	5
rupee dollar	-48	-48
rupee ends	-27	-36
rupee fails	16	46
rupee falls	11	25
rupee from	104	13
rupee hits	-23	-49
rupee is	3	105
rupee little	-18	-28
rupee rises	38	12
rupee steady	-10	-10
rupee to	105	16
rupee trims	13	125
rupee will	-53	-36
rupees	101	35
rupiah	-17	88
rural	-34	38
rural electrification	-15	-18
rush	-34	26
russell	-72	-61
russia	93	49
russia ,	12	60
russia sistema	0	7
russian	-27	-51
s	-95	-107
s gopalakrishnan	-17	-12
s korean	-3	18
s p	-75	-78
sabha	-112	-83
sabharwal	13	105
sabharwal $	13	105
sachdev	-10	-10
sachdev $	36	48
sachs	-79	-67
sacks	-11	5
sadananda	30	16
sadananda gowda	30	16
safe	120	64
safe haven	-23	15
safety	-89	22
sahara	57	-56
sail	-27	-45
sale	-20	109
sale $	47	-9
sale ?	-21	-34
sale buzz	10	-2
sale of	-10	49
sale plan	-53	-43
sale to	10	19
sales	85	186
sales $	16	-15
sales ,	-16	-12
sales to	18	8
sampriti	-47	-48
sampriti capital	-47	-48
samsung	-68	-63
samsung electronics	8	4
samvat	66	-6
samvat 0	60	-2
sanctions	3	-54
sandeep	-25	43
sandeep j	-47	-48
sandeep wagle	40	105
sandip	6	61
sandip sabharwal	21	84
sangeeta	7	-14
sangeeta purushottam	7	-14
sanger	-26	-26
sanger ,	-26	-26
sanghvi	-10	-10
sanitaryware	30	11
sanjay	-104	-90
sanjay jain	-29	-29
sanjeev	-59	27
sanjiv	-8	-13
sarraf	-26	-36
sat	-2	-44
sat against	-14	-12
sat rejects	52	31
satyam	86	25
saurabh	66	15
saurabh mukherjea	69	17
saw	-57	-32
sawhney	-13	-11
say	30	-118
say $	72	23
say analysts	-3	-38
say brokerages	28	14
say experts	-41	-35
says	-64	-165
says government	-52	-39
says mehraboon	1	52
says prakash	-7	-25
sbi	-62	-5
sbi $	-25	-33
sbi ,	15	11
sbi :	-135	-94
sbi bonds	25	93
sbi chief	-23	-20
sbi margin	15	40
sc	20	17
scale	45	11
scale 0	40	7
scales	77	1
scam	59	126
scam $	18	46
scam :	5	13
scandal	-3	16
scandal $	-3	16
scanner	-33	31
scanner $	-33	31
scattered	-51	-47
scattered buying	-73	-59
scenario	28	24
schedule	46	5
scheme	62	-20
schemes	-79	-66
schemes $	8	14
schemes :	-10	-13
sciences	24	-81
scores	-31	-24
scotland	-16	-15
scotland votes	-16	-15
scottish	60	-20
scrip	-47	75
scrips	21	72
scrips to	21	72
se	-37	-55
se asia	-37	-55
seamless	23	3
search	-1	-13
season	75	92
season $	48	91
seasonal	-49	-63
seasonal demand	-49	-63
sebi	-214	-198
sebi $	-171	-166
sebi ;	4	-30
sebi asks	-11	-8
sebi bars	35	77
sebi calls	-28	-46
sebi chairman	44	99
sebi chief	-10	-11
sebi may	-27	-26
sebi mulls	-22	-30
sebi new	-14	-11
sebi nod	97	46
sebi norms	-1	21
sebi notifies	-19	-19
sebi on	-62	-70
sebi order	-19	-22
sebi orders	-36	-62
sebi relaxes	-41	-56
sebi seeks	-23	-17
sebi slaps	2	59
sebi to	-83	-84
sebi wants	-11	-8
sec	-64	-43
second	-54	-16
second day	-59	-37
second quarter	-28	-38
sector	224	86
sector $	50	106
sector :	35	-84
sector ;	8	3
sector banks	5	-40
sector may	25	20
sector rotation	23	2
sector stocks	19	19
sector to	95	28
sectors	-124	-57
sectors :	-50	-24
secular	-61	-28
securities	-229	-185
securities $	-132	-116
securities ,	-13	-13
securities appellate	-29	-17
securities ltd	-41	-26
securitised	-25	-16
securitised debt	-25	-16
security	10	66
see	-10	10
see 0	-42	-40
see a	19	101
see biggest	10	9
see initiatives	-38	-30
see nifty	-54	-85
see sensex	-30	-7
see some	80	-1
see strong	11	17
see too	-37	-61
seed	-24	-3
seeing	-42	-60
seek	-122	-131
seek shareholder	-11	-8
seeks	-143	-94
seeks clarification	-17	-12
seeks more	-20	-22
seeks sebi	-55	-32
seeks shareholder	37	2
seen	-102	-68
seen $	50	2
seen at	-118	-145
seen between	-11	-9
seen in	-51	50
seen opening	-24	-12
seen rangebound	1	26
seen up	9	2
sees	92	-9
sees sensex	-39	-48
segment	7	-10
segment $	-29	-29
segment from	-13	-23
segments	-2	-7
sekhar	35	34
sekhar $	59	71
select edible	18	8
selection	-99	-67
sell	-62	113
sell $	28	66
sell 0	-17	63
sell :	-14	31
sell bank	9	20
sell bharti	2	8
sell call	10	20
sell divis	1	6
sell hdfc	2	13
sell old	-58	-81
sell shares	5	27
sell tech	9	19
selling	-20	116
selling $	7	23
selling ;	-20	52
selling pressure	9	27
sells	-10	181
sells 0	-36	102
sends	14	47
senior	-47	31
senior vice	-11	-12
senior vp	-9	-11
sensex	123	167
sensex $	52	66
sensex ,	5	86
sensex 0	-29	-28
sensex above	60	16
sensex at	-110	-110
sensex by	43	-20
sensex companies	39	94
sensex cracks	-9	71
sensex ends	-24	-40
sensex falls	7	16
sensex higher	14	2
sensex loses	13	59
sensex opens	2	8
sensex rangebound	-139	-131
sensex slips	-5	16
sensex to	-27	-16
sensex trading	-8	-15
sensex turns	-9	2
sensex under	17	40
sensitive	11	-11
sensitive stocks	41	11
sentiment	80	202
sentiment $	14	9
sentiment improves	-37	-21
sentiment in	10	-2
seoul	7	0
seoul shares	7	0
sep	30	28
separate	-59	-35
sept	-44	-53
sept quarter	-25	-53
september	-90	-63
september $	-19	-37
september 0	-3	16
september quarter	32	17
series	-61	-46
series may	-16	-16
series payments	-37	-23
service	29	67
services	-106	-27
services $	-93	-57
sesa	-4	41
sesa goa	-39	-31
sesa sterlite	1	60
seshadri	-8	47
seshadri bharathan	-8	47
session	22	48
sessions	43	0
sessions $	32	13
sessions :	18	5
set	46	-133
set for	85	65
set to	12	-48
set up	-103	-54
seth	107	107
seth $	107	107
sets	-49	-65
sets aside	4	-26
settle	-13	-20
settled	-102	-63
settles	-51	-51
seven	12	-10
seven fold	31	14
several	-91	-52
shah	-43	17
shah $	78	48
shah ,	-54	-34
shakes	-26	-24
shaky	51	127
shalimar	14	15
shalimar paints	14	15
shanghai	-8	-50
shanghai shares	12	1
shanghai stock	-81	-66
shanghai stocks	59	13
shape	-41	-36
sharda	55	11
share	-118	-53
share $	-13	-21
share :	-37	-41
share issue	22	-16
share price	38	21
share sale	-73	-47
shareholder	0	-37
shareholder nod	-74	-42
shareholders	-55	148
shareholders $	-7	64
shareholders approve	-8	-14
shareholders nod	92	23
shareholding	-88	20
sharekhan	-111	-103
sharekhan $	-64	-58
shares	154	202
shares $	174	175
shares ,	40	-22
shares ;	8	-68
shares and	-72	-59
shares at	24	-3
shares close	2	18
shares crash	2	9
shares dip	9	92
shares down	2	71
shares edge	-4	11
shares end	-66	-20
shares fall	0	99
shares for	33	85
shares gain	52	0
shares higher	17	5
shares hit	-7	2
shares lead	14	5
shares of	104	14
shares on	-34	-50
shares pare	-24	55
shares plunge	-1	13
shares slide	-5	30
shares slip	-1	53
shares slump	6	78
shares soar	14	4
shares soars	21	-2
shares steady	-37	-40
shares surge	14	-7
shares tank	-16	22
shares to	-94	-81
shares up	69	20
shares worth	-28	23
sharing	-57	-40
sharing kyc	-7	-4
sharma	-28	-47
sharma ,	-25	-19
sharmila	51	17
sharmila joshi	51	17
sharp	31	7
sharply	42	45
sharply $	18	-17
sharply :	11	11
shaw	-41	-35
sheen	-62	-46
sheet	36	75
shekhar	1	39
shell out	-1	13
shemaroo	-79	-46
shemaroo entertainment	-13	-12
shenoy	-36	3
shenoy $	8	63
shenoy ,	-46	-58
sheth	-8	69
sheth $	-8	69
shetty	-104	-73
shift	-48	-25
shift to	-53	-56
shilpi	-13	-13
shilpi cable	-13	-13
shinde	77	78
shinde $	77	78
shine	44	-13
shines	117	44
shipping	31	-16
shoots	72	7
shop	-54	-5
shop in	-58	-36
shoppers	104	4
shoppers stop	104	4
short	-35	64
short $	-88	-111
short covering	6	-37
short nifty	79	117
short term	-44	-29
shorts	-22	58
shot	-62	-70
should	12	-118
should be	-62	-80
should buy	49	34
should do	29	26
should investors	2	20
should not	-18	-21
should resume	-11	-36
should stay	-30	9
should tread	-32	21
should wait	-32	3
should you	-82	-80
show	148	98
show $	23	47
show ,	-66	-39
showing	-34	-7
shows	-144	-214
shows signs	30	6
shree	60	43
shree renuka	12	27
shrikant	24	9
shrikant chouhan	24	9
shrinks	40	113
shrinks to	41	116
shriram	-106	10
shriram city	-1	-9
shriram transport	-63	11
shut	-29	-37
shutdown	13	10
shutdown $	13	10
shuts	8	32
siddh	29	-39
siddh capital	29	-39
side	36	-3
sideways	-39	100
siemens	-11	11
sight	-45	-57
sign	-24	-42
sign mou	-33	-25
signals	41	82
significant	52	-30
signs	-17	-8
signs of	-14	-7
sikka	-19	-29
sikka to	-52	-40
silver	60	-1
silver ,	2	58
silver falls	-1	8
silver futures	-70	-51
since	91	119
since 0	93	63
since april	3	11
since august	9	-1
since june	14	32
since march	13	34
singapore	144	29
singapore for	40	14
singh	-99	-104
singh $	-61	-40
singh kohli	30	9
single	-23	-2
single day	1	13
sinha	-80	-91
sinha $	-12	-13
sink	15	58
sink to	12	56
sinking	25	88
sinks	-2	86
sintex	86	27
sistema	-23	-14
sistema down	0	7
situation	18	-20
six	-2	-91
six companies	16	-55
six months	-34	-22
six year	35	15
sixth	84	43
sixth day	84	43
size	-88	-50
size of	-36	-22
sized	32	2
skip	5	63
sks	-21	7
sks micro	9	29
sks microfinance	11	-12
slap	-34	-47
slaps	3	65
slaps rs	-18	-13
slash	17	-2
slide	7	165
slide $	35	-10
slide ,	6	22
slide as	13	42
slide down	-46	70
slide to	3	20
slides	13	65
slides $	14	41
slightly	64	31
slightly ;	17	39
slip	97	171
slip $	20	64
slip ahead	11	24
slip as	5	60
slip below	6	31
slip on	-8	34
slips	12	194
slips $	1	16
slips 0	-5	22
slips after	9	22
slips as	47	99
slips below	9	42
slips in	14	68
slips nearly	-10	25
slips on	-16	-8
slips over	-24	57
slips post	15	38
slips to	0	36
slow	68	46
slow start	-15	-36
slower	-5	90
slowing	6	34
slows	12	66
sluggish	-1	131
sluggish demand	-6	78
sluggish growth	2	57
slump	-82	3
slump $	-61	-108
slump 0	-7	24
slump in	-44	-87
slumps	-2	116
slumps $	-3	21
slumps 0	-3	21
slumps after	7	15
slumps over	0	6
small	27	0
small cap	-6	-51
small caps	-48	-29
smallcap	40	15
smallcap stocks	40	15
smaller	91	-27
smart	-48	-31
sme	-51	-45
snap	-65	-2
snap up	-82	-53
snaps	-66	36
snaps 0	-27	68
snowman	102	9
snowman logistics	100	9
snub	8	59
snub $	8	59
so	79	-1
so far	52	-16
soar	182	-33
soar as	64	-37
soar on	73	-25
soaring	-46	29
soars	123	-4
soars 0	100	-11
sobha	73	-17
sobha developers	74	-21
soda	23	14
soda rises	20	4
soft	-17	-62
soften	16	125
soften 0	-19	35
softens	43	149
software	21	24
software :	28	51
sold	-22	71
solid	53	33
solutions	-54	-52
solutions $	-32	-27
solved	-42	-63
somany	32	12
somany ceramics	32	12
some	-32	-18
some more	21	4
some time	-13	43
sonam	-62	-56
sonam udasi	-62	-56
sonthalia	61	22
sonthalia $	67	27
sony	8	6
sony shares	1	6
soon	-42	47
soon $	-59	51
sops	-18	-18
source	-29	-27
source $	-29	-27
sources	-80	-92
sources $	-80	-92
south	10	5
south asia	-9	-10
south east	-2	6
south korea	-77	-16
south korean	24	18
sovereign	62	71
sovereign wealth	-50	16
soya	42	12
soyabean	-41	111
soyabean futures	15	2
space	20	6
space :	36	-53
space at	22	93
space looks	46	19
space over	1	19
space with	12	1
spark	10	77
sparks	-79	-58
sparsh	-14	-28
sparsh bpo	-14	-28
special	-13	-13
special audit	-13	-13
speciality	36	21
specific	-101	-64
specific :	-40	-42
spectrum	1	-17
spectrum auction	-5	-13
speculation	27	10
spencer	-9	-7
spending	133	40
spice	55	49
spicejet	-2	-31
spicejet ,	-57	-58
spicejet to	-12	-15
spirits	23	92
spirits ,	36	101
split	-2	-22
split $	-34	-36
spook	33	102
spot	128	16
spot demand	93	6
spot exchange	-43	-28
spurs	29	52
spurt	104	25
srei	-46	-5
srei infra	-12	31
srf	12	9
sridhar	-22	-18
srinivas	-46	-61
srinivasan	-9	-9
sriram	16	-15
sriram $	33	6
srivastava	-3	32
srivastava $	-3	32
sstl	-2	165
st	50	-49
stabilise	-78	-122
stabilise after	-74	-116
stability	-50	-26
stable	-34	-36
staff	15	114
stage	-15	-21
stake	-33	-66
stake $	-53	-36
stake for	-53	-47
stake in	-41	59
stake sale	125	17
stake shakes	-26	-24
stake to	-14	-57
stand	-41	-27
stand on	-22	-16
standalone	56	136
standard	39	-3
standard chartered	60	20
stanley	-44	-36
star	0	-23
star picks	21	3
start	34	-4
start $	82	11
starting	18	-11
starts	18	146
startup	-47	-28
state	-109	-167
state bank	-23	-15
state owned	-28	-21
state run	-72	-73
status	-84	-49
status $	-12	-12
status quo	-7	2
status to	-55	-31
stay	-110	-34
stay away	-4	48
stay in	-29	-27
stay invested	-69	-70
stays	92	26
steadies	-136	-104
steady	-278	-275
steady $	-10	-10
steady ,	-124	-95
steady ;	-63	-80
steady above	-31	-31
steady ahead	-71	-49
steady as	-57	-96
steady at	-69	-113
steady below	6	77
steady in	-69	-71
steady on	-129	-157
steam	48	65
steam ,	12	56
steam left	38	8
steel	-35	38
steel $	-33	-31
steel ,	41	25
steel :	-23	60
steel and	34	3
steel prices	-39	-58
steel production	15	34
steel q1	18	22
steel q4	12	1
steep	97	13
steep valuations	8	24
stellar	23	5
stellar debut	18	7
step	47	0
steps	40	-51
steps down	-63	-112
steps up	-58	-42
sterling	-35	5
sterling hits	19	8
sterling near	8	20
sterlite	60	67
sterlite :	51	81
still	226	83
still wary	61	56
stimulus	0	-20
stimulus $	15	7
stk	40	14
stk up	17	6
stock	114	151
stock $	-60	-35
stock :	31	16
stock brokers	51	150
stock dips	-7	7
stock down	-52	111
stock ends	11	50
stock exchange	-57	-19
stock falls	0	23
stock gains	17	-2
stock jumps	23	5
stock market	-98	-24
stock markets	-47	-86
stock may	47	-8
stock picks	47	6
stock plummets	1	7
stock rallies	22	4
stock slumps	-2	10
stock specific	-96	-62
stock split	-27	-28
stock surges	38	9
stock tanks	3	17
stock to	13	30
stock up	167	10
stockists	15	25
stockists buying	8	1
stockists selling	7	23
stockpiles	-9	4
stockpiles report	-9	4
stocks	140	161
stocks $	38	-34
stocks ,	42	122
stocks :	59	-44
stocks ;	-20	44
stocks ?	-44	-47
stocks a	28	2
stocks are	41	128
stocks as	-79	28
stocks attract	41	10
stocks can	36	13
stocks close	-30	-55
stocks could	-43	-45
stocks derail	7	37
stocks down	12	41
stocks drag	5	24
stocks fall	-7	122
stocks flat	-71	-117
stocks for	11	-40
stocks from	-2	-10
stocks gain	26	7
stocks have	-31	-24
stocks hold	55	-44
stocks in	-57	29
stocks jump	40	14
stocks lead	42	6
stocks like	16	69
stocks likely	-1	19
stocks look	52	-14
stocks lower	-26	49
stocks may	10	56
stocks mixed	-76	-112
stocks not	-29	6
stocks of	-71	15
stocks on	126	-1
stocks open	-12	6
stocks plunge	-2	13
stocks rally	206	26
stocks rebound	41	-2
stocks recover	-50	-45
stocks rise	122	27
stocks see	54	19
stocks should	26	-13
stocks slip	0	28
stocks soar	55	-43
stocks surge	33	13
stocks that	-131	-59
stocks to	80	-61
stocks under	2	13
stocks up	58	24
stocks will	-55	-27
stop	154	83
stop loss	9	65
stops	90	27
stories	40	-2
story	-58	-63
story ,	20	-9
straight	61	-2
strategic	-64	-51
strategies	100	80
strategies to	106	88
strategist	91	15
strategist $	91	15
strategy	25	-2
streak	-91	-31
street	49	-89
street $	2	-35
street :	53	22
street debut	-9	-10
street ends	-28	-18
street estimates	28	19
street is	11	3
street week	-44	-30
street with	21	9
strength	-59	-13
strengthen	37	-2
strengthen on	37	1
strengthens	139	45
strengthens on	36	6
stress	-6	-57
stretched	-34	-40
stretched :	4	-14
strides	33	20
strike	46	36
strong	4	-55
strong ;	-51	-30
strong demand	32	0
strong growth	4	9
strong momentum	25	15
strong support	-15	-19
strong volume	-100	-66
stronger	13	38
structures	100	39
struggling	11	15
stt	-7	-5
stuck	-8	-35
study	-37	-23
study $	-37	-23
subdued	45	64
subdued demand	-1	33
subex	67	14
submit	-6	-5
submit associate	-6	-5
submits	-12	-16
subramaniam	29	99
subramaniam $	52	135
subramanium	16	18
subramanium $	16	18
subrata	-17	-8
subrata roy	-17	-8
subscribe	55	1
subscribe to	77	25
subscribed	115	-47
subscribed 0	-74	-70
subscription	74	-6
subsidiary	-81	-58
subsidiary in	29	44
subsidy	-44	-13
subsidy sharing	-48	-38
success	20	-6
succession	11	-4
succession plan	11	-4
sudhir	-51	-63
sudip	21	-36
sudip bandyopadhyay	66	-8
suffer	-28	-37
sugar	47	123
sugar exports	29	78
sugar futures	-16	-6
sugar stocks	38	51
sugars	-9	8
suggest	-32	-23
suggest to	-32	-23
suisse	-1	26
sumi	54	23
sun	-74	-104
sun pharma	20	-36
sun tv	-2	7
sundaram	5	34
sunil	-29	-40
supplies	-11	107
supplies $	-19	73
supply	-3	144
supply $	-32	27
supply ,	-1	14
supply chain	45	-29
supply concerns	6	40
supply crunch	66	-2
supply of	0	59
support	-249	-128
support $	-54	-33
support at	58	14
support for	-22	61
support level	-93	-50
support seen	-62	-37
supports	-51	-32
supreme	13	37
supreme court	11	42
surge	181	44
surge as	50	19
surge in	18	4
surge on	45	-2
surges	204	23
surges $	34	11
surges 0	126	7
surges after	19	2
surges as	81	26
surges on	175	53
surges over	71	-15
surging	17	91
suri	58	55
suri $	58	55
surprise	117	101
surprise $	8	2
surprised	-21	-30
surprises	-34	-27
survey	-103	-58
survey :	-76	-48
surya	-3	49
surya roshni	-13	-31
sustain	-51	2
sustain :	101	121
sustainable	88	84
sustained	11	13
suuti	3	-12
suzlon	25	117
suzuki	-17	1
sweet	81	115
swing	-65	-78
sx	-53	-47
symantec	-6	-8
symantec appoints	-6	-8
syndicate	-22	2
syndicate bank	-22	2
syngene	-52	-29
syngene international	-40	-22
synthetics	-7	-39
synthetics q3	16	-2
system	-49	-48
system $	-37	-36
system for	-10	-11
systems	80	9
t	126	64
t ,	31	-5
t :	-69	-48
t at	58	54
t bill	47	-29
t d	20	4
taher	10	-10
taher badshah	10	-10
taiwan	50	21
taiwan stocks	54	25
tajgvk	19	5
tajgvk hotels	19	5
take	-42	37
take a	-37	54
take over	-15	-12
take to	-68	-65
takeaways	-79	-73
takeaways from	-70	-66
taken	76	7
takeover	16	61
takeover snub	8	59
takes	-171	-191
takes a	-25	-36
takes charge	-10	-11
takes over	-94	-90
taking	-113	-79
taking $	16	43
talent	28	107
talk	40	-24
talks	26	-30
talks $	60	-3
tandon	77	25
tandon $	77	25
tank	-19	27
tank over	-3	8
tanks	-6	75
tanks 0	-2	27
tap	-7	-7
taper	-69	-45
target	46	48
target in	-8	-11
target of	139	36
target price	-49	69
target to	-36	-45
targets	36	12
tariff	18	11
tata	61	63
tata communications	-19	-28
tata group	14	84
tata motors	68	8
tata power	-20	-15
tata steel	-18	29
tax	-148	76
tax free	-49	-81
tcs	71	46
tcs ,	47	-6
tcs q4	-18	-22
tea	57	66
tech	-16	-125
tech ,	-4	-17
tech mahindra	31	-11
techm	4	68
technical	23	-21
technical advisory	-33	-25
technical analyst	-25	-21
techno	16	8
techno electric	16	8
technofab	-24	-17
technofab engg	-24	-17
technologies	84	-49
technologies india	-36	-56
technology	-55	28
technology stocks	-14	58
telcos	2	50
telecom	129	242
telecom ,	91	72
telecom shares	8	3
telecom stocks	67	11
tell	-8	11
temporary	-11	63
ten	-66	-24
ten key	-11	-18
ten stocks	-32	24
ten year	-31	-34
tender	-48	-53
tension	-77	-25
tensions	12	-41
tensions $	12	-41
tentative	77	-74
term	147	26
term $	102	58
term ,	-14	18
term :	-63	39
term ;	8	-6
term bet	28	-18
term buy	9	1
term gains	7	4
term investors	10	-59
term outlook	-17	-27
term perspective	31	10
term view	-13	-20
terminal	-29	29
terms	5	-10
terms of	5	-17
territory	87	90
tesco	1	13
test	-131	-114
test 0	-86	-65
tests	-35	-42
tests 0	-35	-42
texmaco	61	11
texmaco ,	36	-4
texmaco rail	6	15
textile	26	48
textile ,	103	18
textile space	-126	-70
textiles	-63	-9
thacker	25	20
thacker $	3	13
thakkar	12	10
thakkar $	33	28
than	-62	87
than 0	-48	-5
than expected	-30	6
that	-164	-164
that are	3	22
that can	-211	-149
that will	3	30
the	-39	10
the 0	49	16
the banking	-87	32
the best	54	-20
the board	-24	-24
the budget	25	43
the cards	14	-19
the company	-30	3
the government	-38	-30
the indian	-4	12
the it	63	34
the key	-45	-118
the long	-23	35
the market	-18	0
the markets	0	-16
the moment	12	50
the most	108	55
the near	-79	-11
the negatives	-77	42
the new	-56	-49
the next	13	29
the nifty	-12	-34
the rally	-75	-50
the range	-34	-42
the real	18	-12
the rupee	30	80
the short	-33	-21
the stock	-10	57
the street	53	22
the two	17	1
the us	-54	-68
the worst	-24	-14
their	-55	-94
their 0	10	-40
them	-93	-93
then	10	26
there	74	215
there is	63	128
thermax	-18	-7
these	-61	-61
these levels	-50	-38
they	-106	11
thin	-20	-49
thin trade	-47	-66
thing	-48	-38
things	-79	-62
things to	-79	-62
third	-26	17
third quarter	1	14
this	68	-24
this fiscal	129	-24
this juncture	8	28
this point	-5	-9
this season	41	10
this week	-63	-43
this year	-6	42
thomas	20	-11
thomas cook	36	2
threat	143	-21
threatens	2	7
three	-25	-30
three fold	16	11
three months	53	13
three reasons	-73	-13
through	59	-45
through bond	88	34
through qip	65	24
through the	-42	-50
thursday	-36	-19
thursday $	-33	-27
thursday ,	-11	11
tie	-95	-52
tie up	-95	-52
tight	-16	25
tight movements	-29	-42
tight supply	20	2
tightens	-24	-1
tiles	-11	4
till	-110	-30
time	138	67
time :	-84	-17
time closing	63	-1
time high	-5	-26
time highs	8	46
time to	99	71
timeline	-23	-24
times	45	-52
times $	171	51
times ahead	12	-12
times on	-142	-83
tin	7	25
tipped	-19	-20
tipped to	-19	-20
tirthankar	20	56
tirthankar patnaik	20	56
titagarh	22	60
titagarh wagons	20	54
titan	13	27
titan :	70	32
to	-120	-117
to $	-49	37
to 0	105	90
to a	-7	36
to affect	-129	-162
to allow	60	15
to an	-33	-33
to appoint	-26	-26
to approach	-40	-29
to april	5	35
to attract	79	61
to auction	-24	-21
to avoid	-59	-32
to be	62	19
to become	-27	-37
to benefit	116	35
to bet	30	-10
to better	25	1
to board	-4	-6
to boost	-4	18
to bring	-41	-35
to brokers	-7	-6
to buy	-180	-106
to check	-7	-5
to come	87	28
to comply	-27	-18
to consider	-19	-19
to consolidate	-61	-68
to continue	-20	19
to create	-1	-8
to cross	19	92
to curb	5	17
to current	-14	-19
to decide	-37	-39
to delist	26	24
to do	35	31
to drive	51	11
to dubai	-23	-15
to ecb	38	75
to economy	-78	-71
to end	-30	-11
to enter	86	34
to exit	50	112
to expand	-129	-70
to expect	72	15
to face	-76	-28
to fall	-26	9
to find	-57	-51
to fmc	-12	-16
to foreign	-42	-23
to fresh	42	16
to fund	-65	-76
to gain	119	49
to get	-11	60
to give	33	-5
to go	90	57
to government	-17	-19
to grow	70	122
to happen	-57	3
to head	123	23
to help	-21	-68
to hike	-37	-21
to hire	-21	-18
to hit	-51	-120
to hive	7	3
to hold	62	74
to holiday	-26	-32
to hurt	9	32
to impact	11	88
to implement	-16	-29
to improve	-34	-22
to increase	-21	-2
to india	60	-16
to infra	-21	-20
to invest	40	49
to investors	118	4
to issue	-27	-22
to join	15	-2
to keep	-57	-2
to key	-5	47
to know	-46	-30
to launch	-51	-80
to lead	-30	44
to levels	49	70
to lift	5	16
to list	-64	-42
to long	23	-4
to lower	13	-137
to lowest	17	39
to make	-140	-120
to manage	-19	-18
to market	-23	-26
to markets	-17	-15
to match	-57	-48
to meet	47	16
to move	-19	-54
to near	11	8
to new	89	144
to offer	-83	-58
to open	-163	-124
to outperform	23	8
to partly	-29	-25
to pay	0	-44
to perform	64	21
to pick	25	34
to power	-45	-53
to promoters	-12	-15
to push	52	18
to raise	-65	-122
to rally	20	26
to re	-35	-42
to reduce	-30	-19
to remain	-11	65
to replace	-7	-7
to reply	-14	-12
to restricted	-31	-62
to resume	2	-15
to review	-27	-16
to revive	-103	-63
to rise	39	-26
to rs	142	165
to say	-51	-47
to sebi	-30	-19
to see	45	-2
to sell	-140	-41
to set	-139	-102
to shift	13	49
to show	73	25
to slip	5	35
to start	-12	52
to stay	-79	-53
to stock	-33	-37
to strike	40	18
to surge	50	8
to take	82	29
to tap	-7	-7
to tata	-54	-40
to test	-33	-30
to the	47	16
to touch	-20	-16
to trade	-107	-86
to two	13	27
to wait	-116	-83
to watch	12	-27
to weigh	44	30
to witness	-20	-4
to woo	-27	-19
tobacco	-13	-8
today	-5	-95
today $	58	-12
today :	-27	25
today ;	99	49
tokyo	0	-54
tokyo stocks	-51	-51
toll	-7	97
toll on	-12	94
tomorrow	-82	-74
tomorrow $	-60	-55
tonne	50	-1
tonnes	-122	10
tonnes of	-76	-77
too	-206	-107
too early	-114	-84
too much	-33	-63
took	-35	51
top	-210	-51
top $	58	8
top 0	-27	73
top ;	-19	54
top bet	28	10
top bets	25	7
top brokerages	6	9
top five	-97	-70
top investment	4	-15
top job	-24	-17
top losers	3	34
top management	-52	-29
top picks	71	13
top post	-80	-51
top stocks	-1	-35
top ten	-19	30
top twelve	-14	-23
tops	16	3
tops 0	16	3
torrent	39	55
torrent power	24	55
toubro	21	82
touch	112	110
touch 0	-27	-19
touch new	-22	95
touch rs	89	15
touches	15	3
touches 0	17	3
tough	-97	135
towards	72	12
towards $	-14	18
towards 0	152	34
tower	-7	21
track	80	-35
track for	97	-34
tracker	-19	28
tracker :	-19	28
tracking	-45	75
tracking global	4	10
traction	72	-9
traction :	92	23
trade	-107	-108
trade $	-61	-91
trade ;	4	11
trade as	-14	-1
trade in	-67	-70
trade lower	-1	21
trade on	-67	-52
trade segment	-13	-23
trade zone	-4	20
traded	-78	-85
traders	-148	-74
trades	-172	-147
trades $	-8	-16
trades at	7	79
trades near	-33	-12
trading	-150	-81
trading $	-29	22
trading ,	-21	-22
trading :	-11	-2
trading after	-4	24
trading at	-50	-39
trading bets	-24	10
trading ideas	-38	-36
trading in	29	-74
trading on	-41	-27
trading with	43	5
transaction	-7	-6
transfer	-26	-40
transport	-63	11
transport finance	-63	11
transportation	14	15
tread	-5	110
tread cautiously	1	78
treads	17	60
treads water	17	60
trebles	41	13
tremendous	96	31
tremendous value	96	31
trend	148	168
trend $	53	7
trend ,	9	28
trend in	1	10
trends	74	21
trends $	74	21
tribhovandas	-20	-11
tribhovandas bhimji	-20	-11
tribunal	-39	-29
trigger	17	-68
trigger 0	17	8
trigger a	46	17
trigger limit	-2	13
trigger more	-61	-47
triggered	-14	-7
triggers	13	-14
trillion	39	75
trim	-14	-20
trims	3	107
trims initial	13	125
truncated	-26	-32
truncated week	-26	-32
trying	-47	15
trying to	-47	15
ttk	6	12
ttk prestige	6	12
tube	-26	-39
tube investments	-26	-39
tuesday	-37	-49
tuesday ,	-17	-20
tulip	-12	38
tulip telecom	-12	38
tumble	18	101
tumble on	5	14
tumbles	2	62
tumbles $	7	48
turbulence	-17	-20
turmeric	148	52
turmeric futures	5	-7
turmeric prices	16	5
turmeric rise	12	2
turmoil	154	90
turn	45	76
turn attractive	-50	-33
turn positive	19	3
turnaround	16	15
turnaround in	-40	-54
turned	-25	13
turnover	159	102
turnover $	62	21
turnover dips	-2	12
turnover drops	-5	12
turnover jumps	42	12
turns	21	162
turns choppy	25	66
tv18	15	2
tv18 broadcast	-5	-7
tvs	11	5
tvs ,	11	3
tvs motors	3	7
twelve	-14	-23
twelve stocks	-14	-23
twitter	3	13
twitter shares	6	12
two	-7	10
two days	46	-1
two fold	47	19
two month	-32	-45
two quarters	2	57
two wheeler	5	21
two years	8	1
tyre	87	41
tyre stocks	18	-2
tyres	11	-1
u	44	14
u k	-9	-11
u.s.	2	43
uae	19	5
ubs	-19	-17
uco	28	5
uco bank	28	5
udasi	-62	-56
ujala	126	59
uk	-16	65
uk ftse	-20	66
uk sinha	-15	-20
ukraine	24	-49
ukraine concerns	-1	61
ukraine election	4	13
ukraine tensions	-12	-106
ultratech	-26	0
ultratech cement	-44	-29
uncertain	-10	-4
uncertainties	-66	74
uncertainty	11	31
uncertainty $	9	22
unchanged	-53	-68
unchanged $	-10	8
under	-88	90
under $	4	34
under pressure	23	89
underweight	11	86
underweight on	11	86
uniform	-9	-11
unilever	-33	-33
uninor	85	8
uninor posts	125	35
union	-5	-13
union bank	43	27
unique	-7	-31
unit	55	27
unit $	24	12
unitech	-15	-31
united	-21	38
united bank	-22	-27
united breweries	-13	-13
united spirits	23	92
universal	19	36
unlikely	-47	29
unlikely :	20	-64
unlikely to	-73	54
unsure	-48	-27
until	-58	-31
unveil	-50	-36
unveils	-9	-11
unveils uniform	-9	-11
up	151	-18
up $	140	60
up ,	32	53
up 0	175	-7
up :	28	-25
up ;	0	15
up after	125	-5
up as	25	9
up at	41	68
up by	100	-13
up currency	-29	-47
up european	11	5
up for	-50	-33
up in	51	-1
up nearly	18	-11
up on	86	139
up over	50	-4
up post	34	12
up rs	-41	-30
up shop	-58	-36
up target	31	14
up to	-260	-193
upbeat	39	8
upcoming	12	-6
update	-9	-6
update $	-8	-2
upgrade	-110	-58
upgrade $	-47	-29
upl	7	1
upmove	34	7
upmove in	35	9
upper	111	-27
upper circuit	93	-21
upper limit	21	-4
upside	32	22
upside :	25	8
upside in	28	-5
upside is	-103	-77
upsides	144	45
uptick	-54	-46
uptick in	-54	-46
upto	-9	-5
upto 0	-60	-23
uptrend	48	0
ur	-2	23
ur bhat	-2	23
us	34	77
us bond	2	17
us crude	7	25
us data	11	-17
us dollar	-66	-17
us economy	6	-1
us fed	-53	-43
us federal	15	-8
us jobs	-36	15
us payrolls	-2	37
us rate	37	-28
us sales	8	5
us stockpiles	-9	4
us stocks	42	45
us supply	-26	-27
usd	-139	-29
usd $	-36	54
use	29	-30
usfda	62	-13
usha	16	41
usha martin	16	41
uti	-8	16
uti amc	11	40
uti mutual	-73	-52
utilities	2	14
v	-24	-36
v guard	7	-2
vacant	-33	-33
valuation	63	72
valuation $	22	53
valuations	58	90
valuations $	-34	-30
valuations :	59	42
valuations in	-12	6
value	-3	-45
value $	45	17
value in	65	2
value pick	14	3
valued	0	-6
valued at	-39	-37
varun	-9	-12
varun shipping	-9	-12
vedanta	-69	-27
vedanta appoints	-9	-12
vendor	28	-21
venkatesan	-27	-45
ventures	-26	-20
venu	-9	-7
venu nair	-9	-7
venus	14	5
venus remedies	14	5
version	-6	-11
versus	5	61
very	37	118
very bullish	33	14
via	43	-63
via bonds	-50	-28
via ipo	78	38
via qip	37	8
via tax	-32	-18
vice	-15	-15
vice president	-11	-12
videocon	-99	5
videocon d2h	-61	-47
videocon industries	9	9
view	-37	-61
view :	-10	-4
view on	-60	-56
views	-191	-201
views on	-109	-148
vigil	-13	-21
vijai	14	-41
vijai mantri	14	-41
vijay	-7	-4
vijay bhambwani	4	8
vijaya	-1	13
vijaya bank	-1	13
vikas	69	16
vikas khemani	69	16
vilas	-16	-10
vilas bank	-28	-13
vinay	24	14
vinay khattar	24	14
vineet	10	2
vineet bhatnagar	16	-4
vinith	29	-39
vinith jain	29	-39
vip	41	80
vip industries	6	-2
visa	-5	-7
visaria	114	48
visaria $	110	46
vishal	-39	-49
vishal kshatriya	-14	-18
vishal sikka	-19	-29
visibility	8	4
visible	-6	-40
visible :	11	-12
vix	33	95
volatile	-71	-112
volatility	-97	11
volkswagen	37	28
volkswagen emissions	-1	14
volkswagen shares	-1	8
voltas	112	43
voltas :	3	23
volume	-56	-1
volume growth	-65	3
volumes	86	101
volumes $	32	23
volumes ,	2	8
vote	116	60
votes	-48	-51
votes $	-34	-31
voting	-37	-29
vp	-35	-38
vs	-128	16
vs dollar	3	13
vs euro	-19	-17
vs us	29	-4
vulnerable	-34	34
vulnerable to	13	58
vysya	39	17
vysya bank	39	17
wabco	33	7
wagle	40	105
wagle $	70	139
wagle ,	-66	-61
wagon	15	39
wagons	20	54
wait	-163	-117
wait and	-36	-48
wait for	-112	-86
wait till	-31	17
waiting	-79	-56
waiting to	-38	-30
wake	-40	56
wake of	28	104
wall	-115	-128
wall st	-46	-59
wall street	-89	-85
want	-49	-41
want to	-16	4
wants	-22	-33
warehouses	-64	-46
warning	-26	-36
warning $	4	8
warns	89	-37
warrants	-53	-68
warrants to	-12	-15
warren	10	35
warren buffett	10	35
wars	-35	-51
wary	99	110
wary $	61	56
wary of	34	45
watch	-63	-126
watch $	-41	-29
watch :	27	36
watch for	-142	-109
watch out	38	-26
watched	-14	2
watched $	-13	5
water	-34	18
wave	88	24
way	-69	-72
way to	-37	-37
we	9	-28
weak	32	138
weak :	-1	27
weak data	8	21
weak december	4	9
weak demand	-53	-41
weak earnings	56	20
weak german	0	25
weak global	1	21
weak in	3	7
weak market	65	-18
weak on	-6	73
weak q2	3	7
weak results	-2	49
weak us	-37	-55
weaken	-3	23
weaken on	1	7
weakens	20	49
weakens in	5	18
weaker	170	136
weakness	39	88
weakness :	-1	17
wealth	28	37
wealth $	-39	-37
wealth creating	44	14
wealth creators	37	4
wealth management	-44	-7
wealthy	4	60
wealthy investors	4	60
week	27	12
week $	-113	-99
week :	-72	-79
week ;	7	23
week ahead	-64	-57
week high	106	25
week low	33	95
week lows	44	-19
weekend	-53	-71
weekly	158	73
weekly drop	1	8
weekly loss	90	-21
weeks	-19	-44
weeks $	32	8
weeks :	-29	-24
weigh	40	-89
weigh $	28	20
weigh on	11	-76
weighed	47	-15
weighing	10	39
weighing on	10	39
weighs	-55	14
weighs $	-40	-60
weight	24	15
weight in	56	38
well	206	0
well :	106	46
well for	56	17
well in	66	12
welspun	8	-2
wgc	57	-3
wgc $	57	-3
whammy	34	80
what	21	20
what experts	106	64
what making	55	20
what should	4	21
what the	-21	-25
what to	66	9
wheat	12	6
wheat prices	22	6
wheeler	5	21
where	51	-2
which	-93	-84
whirlpool	84	17
who	-104	-102
whole	-32	-13
whole time	-46	-49
why	-33	-70
why investors	140	83
why it	-38	3
why markets	-54	-41
why rupee	-70	-68
why you	40	7
wide	31	5
widens	29	137
widens $	3	9
widens to	15	47
will	-102	-142
will be	-63	-45
will benefit	-11	-13
will continue	72	80
will go	-14	-28
will hit	23	-58
will lead	-33	-26
will not	-86	-114
will rise	-33	-49
will see	-20	88
will start	-19	-25
will the	-100	-35
will turn	38	9
win	41	1
win ,	17	7
wind	-34	85
winning	-69	-28
winning streak	-75	-28
wins	9	97
wins $	11	64
winter	11	97
winter session	-2	-11
wipro	-48	184
wipro ,	-5	163
wipro q4	30	4
wipro slips	5	11
wipro top	7	3
with	-134	-186
with 0	43	-38
with a	129	90
with big	28	-2
with domestic	-98	-85
with estimates	-7	-9
with financial	-7	-4
with ftil	-9	-9
with high	-122	-77
with infosys	19	80
with new	57	54
with pfizer	54	108
with sebi	-104	-93
with stop	49	17
with target	69	115
withdraws	-66	-98
withdraws ipo	-46	-60
within	-88	-67
within 0	-47	-39
witness	-20	-4
wobbles	-28	-15
wobbles on	-28	-15
wockhardt	-37	23
wockhardt stock	1	7
woes	-30	78
woes $	-18	8
woman	-30	-28
women	-23	-19
women directors	-23	-19
won	-31	-1
won firmer	-3	18
won leads	39	17
won't	-24	-79
wonderla	-34	-33
wonderla holidays	-34	-33
woo	-27	-19
working	-44	67
working capital	-17	88
world	51	85
world bank	-30	-25
world markets	47	63
world stocks	78	19
worries	60	-8
worries $	15	-18
worries hit	-3	45
worries over	1	6
worry	-6	89
worry $	11	93
worst	150	60
worth	54	40
worth a	-29	-23
worth of	62	19
worth rs	-89	15
would	64	67
would be	13	5
would not	18	97
wrap	-30	-29
wrap for	-30	-29
y	32	-15
y o	32	-15
year	72	75
year $	50	53
year :	40	18
year bond	102	-57
year bonds	-23	107
year end	-74	-55
year for	-51	26
year high	38	3
year low	4	109
year lows	-5	36
year maturity	28	5
year on	52	-1
years	174	74
years $	93	58
years ,	-14	-18
years :	111	49
years on	-3	16
yellen	75	18
yellow	-50	13
yellow metal	-50	13
yen	97	113
yen $	15	60
yen ,	55	65
yes	5	47
yes bank	4	39
yet	-112	-133
yet to	-85	-89
yevtushenkov	0	7
yevtushenkov house	0	7
yield	160	58
yield off	-11	18
yields	-52	8
yields $	34	12
yields edge	24	112
yields fall	15	34
yields steady	-32	-52
york	4	23
york life	-25	-19
you	-40	33
you bet	-58	-44
you should	39	21
young	25	9
your	-3	-35
your portfolio	65	9
yoy	1	13
yoy $	7	9
yr	114	77
yr bond	4	42
yuan	-68	-97
yuan falls	15	38
yuan flat	-71	-108
yuan rises	82	24
yuan slips	24	53
yuan trading	-50	-25
zaveri	-20	-11
zealand	49	71
zealand dollars	50	73
zee	23	5
zee entertainment	8	0
zew	5	20
zinc	51	29
zinc futures	-3	10
zone	-41	95
zone ,	0	30
zone due	-26	-32
zones	-58	-34
zooms	114	35
zooms 0	38	3
"""
