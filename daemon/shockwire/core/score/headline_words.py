"""Weights of the headline model, made by benchmarks/train_headlines.py; not edited by hand.

Trained on SEntFiN 1.0, MIT licence, (c) 2021 Sinha, Kedas, Kumar, Malo; see NOTICE.
"""

OWN = [(-0.394, -0.451), (0.77, -0.913), (-1.251, -1.517)]

TABLE = r"""
!	35	5
! sensex	84	27
$	3	-37
$ 0	2	-30
%	154	142
% $	147	45
% ,	66	48
% -	-13	-15
% ;	59	36
% after	71	53
% as	89	125
% at	142	142
% decline	5	18
% despite	-8	22
% dip	2	44
% dividend	-81	-60
% down	21	48
% fall	10	22
% fdi	-31	-38
% for	-7	-21
% from	45	7
% growth	66	15
% higher	29	7
% in	34	-14
% intraday	20	8
% jump	26	7
% lower	0	28
% of	7	25
% on	98	139
% post	13	51
% profit	16	-2
% returns	59	6
% rise	9	0
% stake	42	74
% till	-36	-44
% to	119	105
% upside	36	-16
% y	31	-14
(	-13	-20
)	-13	-20
,	88	57
, 0	-109	-61
, a	15	5
, above	-1	-23
, acc	-12	-28
, adani	45	-14
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
, asian	12	2
, ask	-81	-72
, aussie	19	-21
, autos	-5	-31
, avigo	-29	-19
, axis	72	62
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
, fall	3	11
, falling	46	12
, federal	10	-31
, financials	-21	37
, firm	7	72
, fmcg	100	20
, focus	-15	-22
, ftil	-5	-18
, geojit	42	36
, geosphere	-26	-26
, global	33	-29
, hcl	21	-30
, hdfc	30	-12
, healthcare	50	19
, high	48	29
, higher	-15	36
, hit	-4	27
, hits	14	7
, hong	50	28
, hpcl	-48	0
, hsbc	-120	-105
, icici	-32	-25
, icicidirect	-60	-38
, idbi	-57	-49
, idea	109	-8
, if	-5	-46
, iifl	-4	-18
, india	30	6
, infosys	-70	-47
, investors	-61	-14
, ioc	-40	-51
, ipo	91	40
, issue	-20	-28
, it	7	34
, itc	30	52
, its	23	13
, jet	9	-5
, jp	-31	-12
, kotak	-26	-37
, l	25	-4
, lags	6	17
, lead	18	-2
, losses	2	18
, low	115	22
, m	-24	51
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
, member	-39	-33
, metal	55	16
, mindtree	39	13
, motilal	-44	-43
, mrf	-68	-104
, net	18	40
, new	65	2
, nifty	-83	-110
, no	-10	1
, not	62	-4
, nse	-61	-83
, nsel	13	79
, ntpc	42	2
, oil	-65	-19
, ongc	38	80
, other	56	80
, others	68	-14
, outlook	5	10
, pfc	-51	-59
, pharma	-25	-17
, pound	27	64
, power	-10	-13
, pramerica	-89	-50
, promoters	-12	-14
, property	-13	43
, psu	-25	-37
, q4	13	-7
, quantum	-10	-27
, raise	-10	-13
, raises	11	-29
, ranbaxy	-8	-4
, rbi	-54	-57
, realty	-69	-52
, reliance	23	-5
, retail	71	11
, ril	58	23
, rising	-24	87
, rupee	107	111
, s	93	15
, sampriti	-47	-48
, say	-13	-69
, says	-56	-26
, sebi	-75	-94
, seen	-34	10
, sensex	124	164
, set	73	64
, sharekhan	-134	-80
, shares	-10	12
, siddh	29	-39
, silver	135	-11
, slow	9	54
, small	-7	45
, spicejet	9	3
, spot	35	-11
, starting	33	5
, sterling	51	11
, stock	-2	77
, stocks	63	46
, sun	-46	-14
, tata	26	32
, tcs	-21	-36
, tech	19	5
, technical	-25	-21
, telecom	18	47
, texmaco	35	-3
, tight	20	14
, titagarh	37	-7
, to	-12	-45
, top	26	38
, tracking	5	13
, trade	-80	-48
, traders	-34	-17
, trades	-32	29
, turmeric	7	1
, union	-20	-22
, united	-26	-23
, up	-58	-37
, us	13	27
, volumes	14	54
, wabco	35	10
, wall	-38	-50
, weak	4	36
, will	-60	46
, wipro	30	7
, yen	22	19
-	5	-34
- 0	26	-20
.	-18	-91
. $	-1	8
. 0	-53	-44
. com	-45	-73
/	94	-4
/ 0	-23	28
/ st	98	17
/ usd	-45	-27
0	27	48
0 $	-73	-87
0 %	154	142
0 ,	-80	14
0 -	21	-17
0 /	24	-4
0 :	-71	39
0 ;	8	-44
0 ?	-37	-4
0 a	59	63
0 after	32	7
0 against	-36	-14
0 agm	-8	-7
0 and	-12	-6
0 apiece	8	-1
0 as	87	54
0 at	17	-7
0 auction	-16	-7
0 band	-29	-27
0 bets	52	68
0 billion	8	-60
0 bn	-8	1
0 by	-20	24
0 companies	-34	-18
0 cos	2	-20
0 cr	18	-23
0 crore	-33	-69
0 crores	-26	-45
0 day	40	33
0 days	-18	9
0 dma	35	20
0 fold	99	10
0 for	44	1
0 in	18	-88
0 index	-12	-6
0 intraday	-29	-23
0 is	-44	-86
0 key	-143	-99
0 lakh	5	14
0 level	67	32
0 levels	60	37
0 mark	-48	-5
0 miles	29	9
0 million	-19	-61
0 mn	-28	-41
0 month	139	132
0 months	121	69
0 mth	47	43
0 net	-18	18
0 on	-160	-66
0 or	-38	-30
0 paise	44	42
0 pc	103	109
0 per	72	29
0 point	17	8
0 points	32	48
0 promoters	-6	-1
0 range	-29	-31
0 reasons	79	41
0 sensex	21	38
0 sessions	-62	-38
0 should	-200	-120
0 stocks	-35	-14
0 things	-22	-16
0 times	8	-46
0 to	-56	-34
0 trading	63	44
0 trillion	39	75
0 vs	35	71
0 wealth	25	6
0 week	107	179
0 will	-59	-34
0 year	20	41
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
: anu	-12	42
: are	-90	-44
: arindam	-3	-17
: arvind	-26	-26
: ashit	58	55
: ashuu	-24	22
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
: g	4	32
: gajendra	83	10
: gaurang	63	36
: girish	37	50
: gold	180	58
: good	17	48
: harendra	45	-1
: hemang	-33	-41
: hemen	35	10
: hemindra	-20	3
: here	-19	-13
: high	-40	5
: higher	-25	78
: how	-34	-52
: iifl	-6	-16
: india	-58	-34
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
: new	67	58
: next	-18	-26
: nifty	-15	-100
: nirav	-8	69
: nirmal	-59	-48
: nitin	40	42
: nsel	-90	-59
: october	-7	-6
: orders	-41	37
: p	24	18
: pankaj	36	47
: parag	12	10
: poll	2	-20
: prakash	58	87
: pramod	13	-9
: prashant	-25	-19
: prashasta	52	103
: prateek	-102	-54
: rajat	91	92
: rajesh	69	51
: rbi	-57	-43
: report	30	61
: rohit	77	78
: rupee	-53	-55
: sandeep	-28	51
: sandip	21	84
: sangeeta	7	-14
: sanjeev	-53	36
: sat	15	-14
: sebi	-136	-114
: sensex	-4	8
: sesa	-32	-26
: seshadri	2	29
: sharekhan	72	19
: shares	-41	-47
: sharmila	51	17
: should	-17	-28
: shrikant	25	9
: sonam	-62	-56
: source	-29	-26
: sources	-81	-92
: strong	71	25
: study	-37	-23
: sudip	21	-36
: taher	10	-10
: tata	56	12
: the	-78	-20
: tirthankar	20	56
: tokyo	-17	-12
: top	-34	-30
: traders	29	-28
: u	-10	-11
: ur	-2	23
: us	30	23
: vijai	50	-18
: vijay	4	8
: vikas	69	16
: vinay	11	-24
: vineet	17	-4
: vinith	29	-39
: vishal	-14	-18
: wall	-23	-9
: wgc	56	-3
: what	-27	-11
: why	-7	13
: will	52	9
;	109	43
; 0	-51	-56
; all	46	-42
; appoints	-13	-12
; asia	13	-6
; auction	-11	-21
; but	-47	-53
; buy	34	-21
; can	-47	-48
; capital	6	21
; ceo	-41	-47
; debt	90	-32
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
; issue	-27	-12
; it	-14	50
; likely	12	4
; market	59	30
; may	54	80
; metals	21	8
; more	7	4
; nifty	-53	-78
; oil	-27	53
; positive	11	4
; posts	56	24
; profit	-32	-50
; raises	-50	-39
; see	48	11
; seen	-21	-33
; sensex	21	2
; shares	19	-4
; stk	41	14
; stock	141	165
; stocks	-22	-24
; tcs	4	21
; to	-95	-100
; top	-80	20
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
^ a	47	-13
^ abb	-147	-87
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
^ amara	17	10
^ ambuja	25	-2
^ amtek	4	111
^ analyst	99	89
^ analysts	19	22
^ anant	12	40
^ angel	30	0
^ anil	-48	-31
^ another	-26	-31
^ apl	0	-13
^ apple	-52	-44
^ arhar	7	8
^ arvind	29	11
^ as	-15	84
^ ashok	-51	-98
^ ashoka	-5	-8
^ asia	-80	-80
^ asian	45	100
^ asset	-5	15
^ astrazeneca	8	59
^ at	-71	-18
^ atul	64	0
^ aurobindo	40	33
^ australia	-16	78
^ australian	2	86
^ auto	-30	41
^ aviation	26	3
^ avoid	35	103
^ axis	39	-46
^ bajaj	72	10
^ balaji	9	16
^ balrampur	-2	-52
^ bank	21	-9
^ banking	107	67
^ banks	-24	-58
^ barley	33	4
^ base	62	10
^ basf	21	5
^ basmati	89	69
^ bata	-4	6
^ be	-50	-18
^ bearish	6	119
^ beaten	-26	-54
^ benchmark	-21	15
^ berger	14	3
^ bet	34	6
^ betting	41	-9
^ bgr	-53	-20
^ bharat	-17	-60
^ bharti	-9	18
^ bhel	124	5
^ bhushan	34	37
^ bill	-22	46
^ billionaire	-26	-24
^ binani	-1	-23
^ biocon	-30	-25
^ birla	8	8
^ blue	66	48
^ bnp	10	38
^ bob	9	27
^ boc	49	-1
^ bond	-146	-111
^ bonds	27	67
^ bosch	6	23
^ bourses	21	80
^ bp	3	12
^ bpcl	-51	-54
^ break	17	8
^ brent	124	92
^ bric	-43	-39
^ britain	-32	-26
^ britannia	45	-5
^ british	-17	-15
^ brokerage	-48	-36
^ brokerages	-41	-94
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
^ camlin	4	-58
^ can	-44	-53
^ can't	-12	10
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
^ century	-29	-31
^ cesc	40	98
^ chambal	4	19
^ chart	-37	-49
^ chennai	-16	-12
^ china	-110	-122
^ chinese	-54	-52
^ cil	-63	-52
^ cipla	103	27
^ cisco	-13	-12
^ citigroup	-43	-62
^ city	22	8
^ clariant	90	54
^ claris	-38	10
^ cmc	5	8
^ cnx	17	17
^ coal	65	-5
^ coca	13	68
^ coffee	-24	-32
^ cognizant	78	32
^ colgate	-29	-18
^ commexe	-1	8
^ commexes	-18	-78
^ commodities	28	101
^ commodity	94	80
^ component	-74	-108
^ consider	84	-2
^ consumer	98	52
^ consumption	12	29
^ continue	43	9
^ copper	16	43
^ core	84	35
^ coriander	-46	81
^ coromandel	13	7
^ corp	12	3
^ corporate	-56	-97
^ corporation	-11	-12
^ correction	-33	14
^ cos	-71	-39
^ cotton	12	2
^ cottonseed	7	8
^ court	36	8
^ cox	59	16
^ crompton	13	-1
^ crude	14	35
^ cummins	20	5
^ currency	-30	12
^ current	-47	-36
^ cut	2	6
^ cyclical	-2	20
^ cyclicals	84	56
^ d	-39	-68
^ daimler	-35	-22
^ dalal	61	41
^ dalmia	29	40
^ day	-66	-105
^ db	36	99
^ dcm	-41	1
^ dealing	-98	-75
^ decision	59	25
^ defence	-88	-61
^ delhi	-18	-14
^ delta	-19	27
^ deutsche	16	-14
^ development	37	3
^ dewan	67	36
^ dhanlaxmi	-23	-14
^ dhanteras	30	1
^ diageo	-29	59
^ diamond	23	55
^ did	-18	18
^ difficult	-46	-46
^ discom	17	19
^ dish	-58	-79
^ divis	7	0
^ dlf	-18	3
^ do	13	44
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
^ economic	-55	-4
^ edelweiss	-72	-90
^ educomp	0	-21
^ egypt	72	219
^ eicher	-7	32
^ eid	7	-5
^ elder	14	48
^ em	6	20
^ emcure	-27	-46
^ emerging	81	22
^ empee	11	36
^ ennore	-31	-26
^ entertainment	-1	-7
^ equity	21	4
^ era	9	-3
^ eros	-63	-38
^ escorts	12	7
^ essar	31	46
^ etfs	16	-22
^ euro	-30	-54
^ euronext	-63	-45
^ europe	2	61
^ european	-91	-92
^ eveready	110	42
^ ex	-33	-39
^ exchange	25	-13
^ exide	11	2
^ exit	38	77
^ expect	-23	-7
^ experts	-82	-85
^ exporters	8	31
^ exposure	18	79
^ extremely	27	9
^ f	-50	-13
^ facebook	40	30
^ falling	55	162
^ farmers	9	-2
^ fears	16	65
^ fed	-25	-34
^ federal	22	22
^ fertiliser	-18	-14
^ fiat	-12	-10
^ fiis	-239	-146
^ financial	-64	-85
^ finolex	25	-9
^ first	50	22
^ firstsource	33	9
^ fitch	-46	-36
^ five	39	-11
^ flash	-26	-31
^ fmc	-25	-28
^ fmcg	3	100
^ fmcgs	16	44
^ focus	-29	-26
^ for	-20	63
^ force	-4	-12
^ foreign	12	26
^ forex	-7	-14
^ forward	-52	-52
^ ftil	-10	30
^ ftse	-70	-65
^ fuel	25	62
^ further	-23	-43
^ future	31	18
^ gail	9	-2
^ gammon	13	1
^ ge	-7	1
^ general	-4	12
^ genpact	-8	-5
^ geojit	-51	-42
^ get	61	33
^ glenmark	74	36
^ global	-7	124
^ gmdc	9	33
^ gmr	-52	12
^ go	57	16
^ godrej	13	-16
^ gold	-48	143
^ goodyear	15	1
^ government	34	-43
^ govt	17	-1
^ great	0	13
^ greaves	63	90
^ groundnut	35	-8
^ growth	31	-27
^ gsk	-24	-39
^ gspc	53	21
^ gst	1	38
^ guargum	6	10
^ guarseed	23	10
^ gujarat	-36	-42
^ gur	-80	-77
^ gvk	69	56
^ hardening	-13	21
^ have	-33	-22
^ havells	18	28
^ hcc	-38	-45
^ hcl	-9	-21
^ hdfc	21	51
^ hdil	22	62
^ heard	53	22
^ heidelberg	-18	11
^ here	-87	-60
^ hero	10	-2
^ hexaware	19	4
^ high	-19	-41
^ higher	-32	57
^ hikal	-14	-12
^ hindalco	11	37
^ hinduja	1	-7
^ hindustan	-52	-35
^ hmt	28	-4
^ holcim	6	53
^ hold	-166	-92
^ hong	-106	-30
^ hotel	61	-4
^ housing	-11	-4
^ how	-73	-62
^ hpcl	8	2
^ hsil	53	-1
^ ht	-19	-15
^ hul	49	17
^ hyundai	-40	-21
^ i	10	30
^ icici	-38	-40
^ idbi	8	30
^ idea	-15	-6
^ idfc	80	11
^ ifc	97	19
^ igate	7	2
^ igl	5	-49
^ iias	-44	-36
^ iifcl	-18	-25
^ imf	57	20
^ immediate	83	213
^ important	-29	-20
^ improving	16	6
^ in	-14	28
^ india	-9	66
^ indian	-26	-5
^ indigo	-17	-10
^ indo	-7	-39
^ indraprastha	-17	-25
^ indusind	-25	35
^ industrial	96	37
^ infinite	-36	-29
^ info	68	-10
^ infosys	75	77
^ infrastructure	18	-41
^ insider	53	73
^ institutional	18	25
^ insurance	-19	-80
^ intel	-7	28
^ interglobe	10	2
^ international	28	60
^ invest	41	-23
^ investments	49	9
^ investor	68	87
^ investors	-47	-89
^ ioc	12	-47
^ ipca	23	14
^ ipos	43	10
^ irb	7	6
^ irfc	-14	-12
^ is	-9	4
^ it	39	-11
^ its	155	52
^ j	-35	3
^ jagran	28	-2
^ jaguar	16	41
^ jain	5	21
^ jammu	11	13
^ japan	-22	-31
^ jeera	45	26
^ jet	-63	-39
^ jewellers	-17	-32
^ jewellery	19	-13
^ jgbs	-79	6
^ jignesh	-43	-8
^ jimmy	-29	-29
^ jindal	2	21
^ jp	-11	34
^ jspl	-18	83
^ jsw	9	-47
^ jubilant	4	10
^ just	76	33
^ justdial	-38	-35
^ jyothy	13	5
^ jyoti	112	65
^ k	-12	-15
^ kansai	7	0
^ karl	-41	-33
^ kartik	-21	-17
^ kaveri	29	65
^ kec	-29	-39
^ kesoram	-29	-78
^ key	-40	-64
^ kirloskar	80	17
^ kolkata	-12	-21
^ kotak	-17	-18
^ koutons	43	11
^ l	20	-58
^ lack	22	58
^ lakshmi	-17	-10
^ lanco	6	8
^ large	-10	-20
^ lic	50	115
^ like	65	-10
^ liquidity	15	40
^ lodha	-21	-24
^ lok	-5	-10
^ london	-76	-53
^ long	18	2
^ look	-61	-88
^ looking	-22	-35
^ low	-16	-45
^ lower	37	-13
^ lupin	29	13
^ m	-9	-34
^ maharashtra	-93	-71
^ mahindra	8	-1
^ maintain	58	22
^ maize	14	5
^ major	-38	-60
^ makemytrip	-57	-43
^ man	-41	-7
^ manappuram	-20	-13
^ mangalore	-7	14
^ many	-52	6
^ march	-12	-15
^ margin	8	40
^ marico	-35	35
^ market	-163	-144
^ marks	-9	-7
^ maruti	-65	-17
^ mastek	35	12
^ matrix	-77	-99
^ max	25	8
^ maytas	-42	-66
^ mcafee	-11	-9
^ mcx	-109	-125
^ mecklai	-26	-24
^ media	1	25
^ mentha	1	-6
^ menthol	14	6
^ mercator	67	25
^ metal	-10	5
^ metals	51	31
^ mf	35	76
^ mfs	64	22
^ mid	152	46
^ midcap	-39	-55
^ midcaps	-31	23
^ mindtree	-18	-29
^ miners	37	41
^ mm	-33	-53
^ mmtc	2	-46
^ moil	4	10
^ momentum	3	72
^ money	100	27
^ monnet	26	-14
^ monsanto	21	9
^ more	10	114
^ moser	23	6
^ most	1	85
^ motherson	26	10
^ motilal	-25	-19
^ mphasis	36	-4
^ mrf	36	24
^ mrpl	46	20
^ mtnl	56	39
^ mundra	-30	44
^ muted	8	21
^ muthoot	9	47
^ nalco	198	84
^ nano	-19	-18
^ narayana	161	152
^ narendra	18	5
^ national	-57	-44
^ natural	10	23
^ nbcc	144	53
^ nbfc	48	31
^ ncc	-29	-17
^ ncdex	-77	-59
^ nda	-2	-21
^ near	24	-47
^ negative	-5	22
^ nestle	49	107
^ network18	48	-24
^ neutral	-40	-38
^ new	-52	-23
^ nfl	52	25
^ nhai	104	20
^ nhpc	-28	-12
^ nickel	20	61
^ nifty	-154	-142
^ nifty50	-80	-36
^ nikkei	15	14
^ nmdc	15	3
^ no	-94	56
^ nokia	-19	-10
^ nomura	-46	-37
^ non	27	-17
^ not	-71	159
^ nothing	-9	104
^ novartis	5	8
^ nse	-133	-133
^ nsel	-57	-30
^ ntpc	-2	-20
^ obc	6	2
^ oil	-80	-163
^ omaxe	-38	-26
^ omc	26	77
^ omcs	-51	-62
^ one	64	111
^ ongc	-79	-48
^ onion	3	21
^ onmobile	-30	-2
^ opportunity	48	23
^ oracle	87	56
^ organic	-9	26
^ orient	18	9
^ outlook	-8	-9
^ outperformance	-6	-76
^ over	-55	32
^ overseas	-91	-73
^ overweight	-110	-62
^ p	17	28
^ panacea	-14	-11
^ pantaloon	9	19
^ pantaloons	-39	-76
^ paper	56	60
^ parabolic	105	35
^ pboc	-99	-85
^ pepper	7	0
^ persistent	7	1
^ petronet	17	-11
^ pfc	-19	-31
^ pharma	33	38
^ pick	71	5
^ pipavav	11	-1
^ piramal	-69	-39
^ platinum	42	50
^ polaris	16	26
^ police	166	86
^ policy	-43	-25
^ ponzi	-27	-52
^ poor	6	20
^ post	44	-40
^ power	7	-3
^ powergrid	10	9
^ pre	-74	-83
^ prefer	86	7
^ premium	113	31
^ pressure	-17	-24
^ prestige	8	-2
^ price	123	28
^ prices	14	34
^ private	-19	3
^ profit	-1	59
^ promoter	21	41
^ promoters	39	27
^ psu	-31	-3
^ ptc	-74	-42
^ pulses	11	38
^ punj	-1	-18
^ punjab	19	41
^ puravankara	-53	-58
^ pvr	58	10
^ q1	-64	-49
^ q4	-13	-52
^ quality	-92	-56
^ r	-73	-47
^ raghuram	-22	-20
^ rail	-1	7
^ railway	56	21
^ railways	-44	-31
^ rajesh	-57	-33
^ rakesh	-20	35
^ rally	6	104
^ ramco	0	-7
^ ramky	49	33
^ ranbaxy	-14	-53
^ rate	41	11
^ ravi	-60	-100
^ raw	-93	-58
^ raymond	-30	42
^ rbi	-152	-120
^ rcom	57	46
^ rcomm	-12	-25
^ re	20	49
^ real	-19	96
^ realty	42	5
^ recent	60	20
^ recommend	38	-70
^ record	-56	-54
^ refined	68	15
^ reforms	108	1
^ regulatory	59	34
^ reits	-23	19
^ reliance	-81	-125
^ relief	-59	-101
^ religare	-25	-30
^ reserve	-58	-33
^ results	-32	-36
^ rice	8	2
^ right	48	5
^ ril	23	17
^ rising	-51	-35
^ risk	-3	-30
^ rnrl	-54	-69
^ road	33	-34
^ robust	15	1
^ rouble	20	-43
^ rs	-33	-48
^ rubber	-32	91
^ rupee	-22	15
^ rupiah	-1	19
^ rural	-15	-18
^ russia	142	105
^ russian	-1	-13
^ s	-52	18
^ sahara	-72	-23
^ sail	33	-32
^ samsung	-36	-36
^ samvat	32	-25
^ sanghvi	-10	-10
^ sanjiv	-8	-13
^ sat	-22	-24
^ satyam	84	24
^ sbi	-30	131
^ se	-37	-55
^ sebi	-198	-188
^ sector	61	22
^ sectors	-26	8
^ secular	-5	15
^ securities	-29	-17
^ securitised	-25	-16
^ see	-99	-88
^ seeing	30	6
^ select	14	18
^ sell	8	143
^ sensex	-35	33
^ sentiment	14	7
^ sesa	58	20
^ several	-90	-52
^ shalimar	14	15
^ shanghai	76	17
^ share	-42	-34
^ sharekhan	-42	-40
^ sharp	55	60
^ shilpi	-13	-13
^ shoppers	105	11
^ short	-56	12
^ should	-42	-33
^ shree	12	18
^ shriram	-69	-16
^ siemens	-33	-30
^ silver	21	27
^ singapore	-16	-35
^ sintex	82	25
^ skf	12	6
^ sks	-2	-35
^ sluggish	-2	13
^ smaller	87	5
^ snowman	102	9
^ soaring	-60	31
^ sobha	23	5
^ somany	32	11
^ sony	8	6
^ south	-8	37
^ sovereign	98	91
^ soyabean	-46	70
^ spice	-1	28
^ spicejet	-88	-32
^ srei	-46	-5
^ srf	13	7
^ sstl	-5	168
^ standard	60	20
^ star	-85	-65
^ state	-68	-86
^ stay	-38	19
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
^ suggest	-32	-24
^ sun	-79	-90
^ sundaram	5	34
^ supply	87	137
^ surya	-3	49
^ suuti	3	-12
^ suzlon	11	109
^ symantec	-6	-8
^ syndicate	-22	2
^ syngene	-8	-11
^ t	7	-53
^ taiwan	54	25
^ tajgvk	20	6
^ take	16	-17
^ target	0	-78
^ tata	-87	-89
^ tax	37	-6
^ tcs	-27	18
^ tea	6	21
^ tech	20	0
^ techno	17	8
^ technofab	-24	-17
^ technology	9	62
^ telcos	2	50
^ telecom	7	12
^ ten	-39	-45
^ texmaco	6	9
^ textile	140	34
^ there	60	148
^ thermax	-18	-6
^ thomas	39	4
^ three	-77	-54
^ time	-34	45
^ titagarh	-12	69
^ titan	35	33
^ tokyo	13	-44
^ too	-114	-84
^ top	-88	-37
^ torrent	28	50
^ tough	23	106
^ traders	-37	-30
^ tremendous	95	31
^ trend	25	20
^ trent	-7	-12
^ tribhovandas	-20	-11
^ ttk	6	10
^ tulip	-12	38
^ turmeric	9	-1
^ tv18	-4	-6
^ twitter	10	13
^ two	-128	-164
^ tyre	16	-9
^ uco	27	5
^ ultratech	-44	-2
^ underweight	-3	32
^ uninor	85	8
^ union	7	14
^ unitech	34	2
^ united	70	69
^ up	-32	-25
^ upbeat	12	-5
^ upside	-165	-90
^ uptick	11	-1
^ uptrend	15	2
^ us	188	143
^ use	29	-40
^ usfda	49	-14
^ uti	36	-3
^ v	10	0
^ valuation	23	11
^ valuations	-32	-3
^ varun	-9	-12
^ vedanta	-75	-49
^ venus	14	5
^ very	33	14
^ videocon	-102	6
^ vijaya	1	11
^ vip	40	80
^ vishal	9	-5
^ vix	25	44
^ volkswagen	40	19
^ voltas	7	17
^ wait	70	18
^ waiting	-79	-56
^ wall	-5	-13
^ warren	10	35
^ weak	103	-30
^ wealthy	4	60
^ welspun	8	-2
^ what	-106	-109
^ wheat	28	56
^ where	37	4
^ which	-63	-61
^ whirlpool	85	18
^ why	-66	-59
^ wipro	-44	-66
^ wockhardt	1	16
^ won	39	32
^ wonderla	-34	-33
^ world	14	-50
^ would	15	72
^ yen	30	-8
^ yes	4	46
^ you	30	76
^ yuan	100	2
^ zensar	5	6
^ zinc	5	10
a	50	90
a 0	-3	93
a better	-79	-56
a big	104	31
a bit	57	186
a breather	-22	-50
a buy	82	-1
a call	-53	-32
a case	8	31
a concern	25	4
a day	-41	17
a decent	20	-12
a drag	-2	-17
a dull	1	-19
a few	-80	-74
a flat	8	27
a good	126	17
a great	63	6
a healthy	44	4
a high	-33	-27
a little	-43	18
a long	-111	-79
a lot	-34	-1
a market	11	66
a mixed	-123	-81
a month	7	38
a multibagger	39	-4
a narrow	-31	-59
a new	-51	-57
a no	-26	-32
a range	-54	-69
a rate	2	8
a roll	-34	-24
a safe	5	-18
a sell	-16	55
a share	7	-32
a stop	6	55
a strong	13	5
a target	67	50
a temporary	5	59
a tight	2	19
a toll	-9	102
a tough	-24	-25
a value	14	3
a week	-12	25
a year	19	-29
aap	-39	-24
aarti	16	3
aarti industries	16	3
ab	23	9
ab nuvo	23	9
abb	-147	-87
abbott	29	-17
about	26	-155
about $	-24	-19
about 0	14	-1
about rupee	78	-8
above	183	-35
above $	185	-11
above 0	-44	-72
above rs	23	7
acc	-5	-16
acc net	5	10
access	-27	-21
account	-25	-38
account $	-1	-22
account of	-47	-36
accounts	-74	-76
accounts of	-6	-6
accreditation	-9	-11
achhe	24	5
achhe din	24	5
acquires	-28	-30
acquisition	-8	-73
across	-150	-72
across the	-50	-48
act	1	114
act as	-53	-44
action	-61	-33
activity	130	-5
adag	36	84
adag stocks	3	8
adani	68	4
adani enterprises	3	7
adani group	13	9
adani ports	51	-11
adb	76	29
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
advisory	-84	-60
advisory board	-14	-16
advisory services	-33	-25
affairs	-16	-15
affect	-130	-87
affect markets	-66	-104
affected	25	93
afloat	132	-10
africa	5	23
after	-41	80
after 0	-1	-35
after bumper	80	-22
after fed	-28	82
after hitting	7	41
after q2	6	11
after rbi	21	16
after report	25	8
after solid	-45	-12
after takeover	8	59
after tech	-13	-1
after ukraine	5	15
after weak	6	17
after yevtushenkov	0	7
again	75	19
again $	16	-21
again ,	20	19
again ?	124	26
against	-97	-123
against dollar	41	77
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
agricultural	-17	-23
agricultural commodities	-17	-23
agriculture	72	23
agro	-54	37
ahead	89	-14
ahead $	50	16
ahead :	-39	-34
ahead for	-39	-3
ahead of	57	26
aim	67	26
aims	30	7
air	6	79
air india	-41	-62
airasia	-2	-7
airbus	9	4
aircel	-12	-8
airline	69	79
airline stocks	39	-16
airlines	-58	81
airlines ,	26	83
airlines shares	-18	5
airport	16	3
airtel	-101	-54
airtel ,	45	-3
airtel shares	20	89
airtel to	-25	-23
airways	25	-19
airways ,	93	30
ajay	2	18
ajay bagga	-19	20
ajay bodke	26	-41
ajay srivastava	-3	32
akzo	21	3
akzo nobel	21	3
alarm	18	40
alibaba	-32	-29
alkem	-13	-17
alkem ,	-7	-12
all	44	37
all eyes	-15	-102
all time	67	33
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
aluminium	6	26
aluminium futures	-6	16
am	-109	-102
amar	116	53
amar ujala	126	59
amara	-41	-36
amara raja	-41	-36
ambani	-1	-14
ambareesh	60	-18
ambareesh baliga	60	-18
ambit	-175	-147
ambit capital	-89	-53
ambuja	22	79
ambuja ,	-12	-28
ambuja cements	45	77
amc	-170	-109
amc $	-133	-89
america	36	28
amid	213	123
amit	-86	-91
amit khurana	39	-22
amitabh	-5	-8
among	195	32
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
analyst	74	68
analyst $	-25	-21
analyst view	-14	50
analysts	91	-36
analysts $	16	1
analysts recommend	15	36
anand	52	-4
anand prahlad	-11	-9
anand tandon	77	25
anant	12	40
anant raj	33	65
ancillary	4	-30
ancillary sector	0	12
and	4	-62
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
and small	42	46
and tata	55	-10
and voltas	23	-1
and watch	-36	-48
andhra	1	29
angel	8	-2
angel broking	-15	0
anil	-16	-49
anil manghnani	4	-25
anish	-37	-52
anish damania	-37	-52
announcement	33	103
announces	-33	-77
announces 0	5	-22
annual	-27	-102
another	-99	-86
another 0	-23	-47
anti	32	73
anu	-12	42
anu jain	-12	42
anxiety	-11	11
any	-34	1
ap	30	37
apiece	8	-1
apl	0	-13
apl apollo	0	-13
apollo	48	4
apparel	10	2
appeal	25	134
appeal $	24	128
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
appointed ceo	-12	-11
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
approval	-91	-65
approval $	1	-7
approval for	-98	-58
approve	19	4
approve merger	-8	-14
approved	-54	-44
approves	12	18
approves 0	8	44
approves rs	-70	-40
april	-52	28
april $	15	11
april 0	-18	7
april june	6	9
april november	-55	-20
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
around $	-46	-48
around 0	-152	8
arrest	-27	17
arrest ruling	0	7
arrivals	9	41
arrivals $	-1	48
arun	-62	-27
arun jaitley	-62	-26
arvind	94	-3
arvind sanger	-26	-26
as	-20	34
as 0	35	16
as a	-71	-42
as ample	-1	9
as asia	-4	16
as board	77	72
as cabinet	23	10
as central	-43	-70
as ceo	-109	-114
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
as govt	29	7
as greece	4	10
as group	-44	-53
as head	-11	-10
as india	-42	-37
as investors	131	83
as it	0	13
as long	38	6
as managing	-39	-43
as market	-37	11
as markets	11	-10
as md	-57	-49
as much	2	8
as new	-1	-50
as of	72	43
as oil	7	29
as president	-18	-21
as prices	1	16
as promoters	2	37
as q1	10	3
as q2	13	1
as q4	4	6
as rakesh	12	5
as rbi	53	36
as regional	-16	-17
as rupee	13	36
as russia	-7	-43
as sadananda	30	16
as sc	-19	16
as senior	-19	-19
as the	-5	-11
as top	30	84
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
ashuu	-24	22
ashuu kakkarr	-24	22
ashwani	29	43
ashwani gujral	29	43
ashwanigujral	19	-32
ashwanigujral .	19	-32
asia	-182	-87
asia $	-41	-26
asia after	-6	3
asia ahead	-11	-9
asia fx	65	115
asia markets	4	20
asia on	-14	10
asia pacific	-41	-28
asia shares	5	11
asia stocks	-74	-107
asian	-29	24
asian markets	-20	-68
asian paints	-37	-23
asian shares	76	141
asian stocks	-20	-21
asian trade	-21	-18
aside	-5	-31
ask	-86	-76
ask investment	-81	-72
asks	-136	-200
asset	-60	82
asset quality	28	76
assets	95	156
assets $	52	186
associates	12	30
astrazeneca	20	54
astrazeneca pegs	8	59
at	-102	-121
at $	-26	-37
at 0	-75	14
at a	-34	-49
at all	101	-15
at around	-41	-37
at current	76	54
at fresh	13	4
at least	13	48
at lower	-26	-41
at new	62	5
at nse	-6	-16
at open	109	20
at record	23	4
at rs	-125	-157
at the	5	34
at this	-9	53
at top	-43	-33
at up	-48	-25
atf	18	26
atf prices	18	26
attaches	32	107
attacks	39	-3
attempts	23	-42
attempts to	23	-42
attract	31	23
attract fund	41	10
attractive	127	4
attractive :	-2	-20
atul	64	0
atul auto	65	-3
auction	-72	-98
auction $	-30	-26
auctions	5	16
audit	-65	-68
audit $	-23	-25
august	12	-3
august $	53	27
aurobindo	62	-28
aurobindo pharma	-30	-68
aussie	97	-28
australia	-16	78
australia ,	85	123
australia shares	-111	-42
australian	3	87
auto	166	81
auto ,	-51	-44
auto ancillary	4	-30
auto and	-24	-77
auto component	8	-14
auto sector	72	14
auto space	72	28
auto stocks	-24	41
automotive	194	118
autos	8	-27
average	-48	-25
aversion	10	31
aviation	37	40
aviation sector	15	43
aviation stocks	11	6
avigo	-29	-19
avinash	-1	11
avinash gorakshekar	-1	11
avinnash	125	85
avinnash gorakssakar	125	85
avoid	-66	40
await	-14	-35
awaited	2	14
awaited $	2	14
awaits	-16	-3
away	6	166
away from	-15	65
axis	46	-32
axis bank	11	-66
b	23	61
back	77	70
back $	-62	-57
back 0	-53	-47
back :	45	19
back britain	8	59
back in	116	-43
back on	-20	-26
back to	160	222
bad	37	54
bad loan	18	-4
badshah	10	-10
badshah $	61	20
baer	24	22
bag	-123	-81
bagga	-19	20
bagga $	-30	18
bags	46	122
bags rs	9	-1
bail	-84	-61
bailout	15	37
bajaj	102	-14
bajaj auto	-30	-22
bajaj electricals	-2	26
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
balrampur	3	-55
balrampur chini	-2	-52
ban	-18	21
band	-98	-120
bandyopadhyay	66	-8
bandyopadhyay $	115	28
bang	-17	-32
bang $	-17	-32
bank	-23	-103
bank $	-74	-24
bank ,	69	16
bank :	120	48
bank a	37	-1
bank and	109	42
bank board	-50	-44
bank can	-36	42
bank falls	3	12
bank loans	-53	-32
bank meetings	46	26
bank nifty	4	33
bank of	44	40
bank on	-54	-34
bank posts	30	25
bank q1	3	7
bank q2	20	5
bank q3	9	4
bank q4	8	12
bank stocks	-164	-108
bank to	-63	-1
bank will	16	19
bankers	-22	45
bankers to	-9	65
banking	15	75
banking ,	-5	52
banking division	-21	-17
banking sector	39	41
banking space	-2	25
banking stocks	-16	7
banks	56	-32
banks $	14	0
banks ,	91	-4
banks :	94	98
banks a	-35	-32
banks and	9	4
banks for	-20	-12
banks in	-6	-33
banks may	-31	-26
banks to	10	0
bansal	4	21
bansal $	72	69
bar	17	-6
barclays	-13	-31
barley	33	4
barley futures	33	4
baroda	7	9
baroda with	6	13
barrel	128	75
barrel $	57	52
bars	35	77
base	21	-24
base metal	35	20
base metals	22	49
based	-42	-106
based on	-41	-44
basf	1	-12
basf india	-6	-12
basis	-29	-55
basket	-4	13
basks	111	26
basks in	111	26
basmati	87	64
bata	156	81
bata india	151	59
batteries	17	10
bayer	1	13
be a	-26	6
be bought	69	-40
be careful	-77	-65
be cautious	-47	-20
be choppy	8	45
be good	-2	-19
be hit	10	57
be in	72	-4
be raised	48	-14
be range	-50	-50
be re	-7	-10
be ruled	-28	-36
be sold	3	91
be the	-65	-75
be wary	17	63
bear	13	61
bear market	-24	-7
bearish	-19	120
bearish $	28	72
bearish on	0	126
bears	141	-21
beat	-69	-39
beaten	-26	-54
beaten down	-26	-54
beats	172	43
beats estimates	62	3
beats street	21	9
become	-82	-145
becomes	-29	-26
becomes the	-22	-18
been	28	153
before	-57	168
before jobs	32	6
begin	64	33
begins	-55	-46
being	14	83
below	24	227
below $	-24	178
below 0	82	151
beml	-17	23
beneficiary	-31	-38
benefit	58	-57
benefit :	51	13
benefit from	27	13
benefits	-40	-78
benefits $	38	14
berger	14	3
berger paints	14	3
best	141	122
best bet	40	4
best bets	33	-13
bet	165	11
bet :	70	13
bet big	70	26
bet for	49	42
bet from	20	5
bet in	30	9
bet on	-106	-126
bets	39	-19
bets $	65	-1
bets :	-5	115
bets in	44	-1
bets on	-61	-103
better	178	27
better than	16	53
betting	63	81
betting on	39	10
between	-50	-81
between 0	-4	-23
beverages	-8	-6
beyond	-99	-102
beyond 0	57	10
bgr	-16	-8
bgr energy	-16	-8
bhambwani	4	8
bhambwani $	29	35
bharat	106	115
bharat forge	57	62
bharat posts	17	50
bharathan	-8	47
bharathan $	-8	47
bharti	88	53
bharti ,	99	-39
bharti airtel	-45	39
bharti infratel	-26	29
bhat	18	32
bhat $	18	32
bhatnagar	17	-4
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
big on	70	26
bigger	17	-34
bigger names	59	-5
biggest	62	25
biggest fall	23	0
biggest foreign	-48	-50
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
biotec	-14	-11
biotech	111	45
birla	3	-17
birla group	-17	-30
birla nuvo	40	21
bit	7	134
biz	30	30
biz $	-64	-6
biz ;	14	-14
black	20	-1
black pepper	72	51
blackridge	-21	-17
blackridge capital	-21	-17
blackrock	80	26
blackstone	-39	-66
block	-23	32
blocks	37	44
blue	39	29
blue chip	-33	-8
blue chips	10	9
blue star	63	32
bn	-8	1
bn $	0	-12
bnp	12	40
bnp paribas	-43	14
board	-228	-157
board $	-100	-95
board approves	-23	16
board as	31	85
board of	-25	-27
board to	-8	-11
bob	9	27
boc	49	-1
boc india	45	-12
bodke	26	-41
bodke $	22	-41
body	1	8
boe	-102	-59
bofa	-190	-135
bofa $	-85	-24
bofa ml	-67	-46
boi	-39	1
bombay	5	38
bombay high	-13	92
bond	-108	-13
bond $	-57	-63
bond issue	-59	-66
bond market	-100	37
bond markets	49	16
bond sale	-7	52
bond yield	118	-24
bond yields	29	74
bonds	-61	37
bonds $	152	-59
bonds ,	-33	-7
bonds :	-47	-3
bonds and	-32	-36
bonds draw	-10	-10
bonds for	-74	-59
bonds pare	17	98
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
boost in	20	-5
boosts	171	56
borrow	72	15
bosch	37	23
bose	86	105
bose $	86	105
boss	-23	-18
both	-29	-1
bottom	-72	-85
bought	69	-40
bounce	118	-3
bounce back	92	-14
bounceback	-56	-35
bounces	42	-10
bound	-51	-18
bound to	-10	-26
bourse	-31	-29
bourse $	-31	-29
bourses	-28	-9
bourses ,	-14	-14
bourses ask	-7	-7
bourses to	23	84
boxes	4	-18
bp	-61	-33
bp singh	-66	-38
bpcl	16	-39
bpcl ,	-87	-18
bpo	62	20
brace	21	151
brace for	21	151
brand	-7	54
brazil	28	91
break	74	-18
break above	17	8
breakout	-143	-37
breaks	29	89
breathe	-44	-43
breather	-19	-48
brent	80	76
brent climbs	-7	20
brent crude	6	29
brent holds	-17	-36
brent oil	38	31
brent slips	5	15
brent steady	43	48
breweries	-13	-13
bribery	14	90
bric	-72	-79
bright	58	14
brightens	14	5
bring	121	-10
bring cheer	4	47
bring down	56	-40
britain	-24	34
britain ftse	-24	34
britannia	9	-61
british	-17	-15
broad	-39	-48
broadcast	-4	-6
broadly	-61	-49
broken	-135	-7
broker	-6	-2
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
brokers to	-20	-31
broking	-113	-38
broking $	-53	-33
broking firms	-63	12
broking for	-17	-22
brothers	146	69
brought	-17	16
bse	-135	-54
bse $	28	115
bse ,	-21	-44
bse dissemination	-19	-21
bse plans	-26	-16
bse sensex	-61	-42
bse to	-31	-40
bt	62	-4
bt /	98	17
bubble	8	36
budget	-36	-22
budget $	47	-29
budget 0	-52	-113
budget rally	-6	-14
buffett	10	35
build	-16	-46
build bullish	40	18
buildcon	-9	-9
building	31	11
bullion	77	8
bullish	187	75
bullish ,	50	18
bullish bets	75	10
bullish on	91	23
bullish outlook	9	3
bulls	190	29
bumper	78	-8
bumper week	80	-22
buoyant	31	45
buoyed	11	2
buoyed by	11	2
business	-13	7
business $	-20	-12
business ;	-53	-96
business in	-52	-29
business model	125	45
business to	10	19
businesses	-34	-32
but	-143	-172
but china	83	87
but don't	-50	29
but earnings	22	52
but high	31	59
but investors	-17	-6
but margins	-40	-10
but weak	-18	-51
buy	62	-41
buy $	64	-29
buy ,	90	19
buy :	7	-1
buy back	-106	-82
buy bank	39	18
buy call	38	0
buy for	8	2
buy in	-72	-46
buy into	-2	35
buy it	50	76
buy on	68	50
buyback	61	52
buyer	-8	-16
buyers	212	77
buying	227	96
buying $	-27	-55
buying ,	12	-4
buying support	14	6
buyout	-10	-10
buyout of	-26	-24
buys	116	-87
buys $	16	6
buys 0	36	-59
buzz	93	29
buzz $	82	38
buzz ,	8	-1
by	-39	1
by 0	29	85
by better	12	21
by china	36	-57
by december	-51	-48
by february	-6	-5
by growth	0	16
by june	-30	-46
by march	-45	-70
by narendra	86	85
by over	54	7
by rs	81	52
by sebi	-93	-78
by selling	2	-14
by wall	-4	28
c	27	78
cabinet	65	32
cabinet approves	22	11
cabinet clears	54	27
cable	-16	-14
cables	-38	-38
cadila	47	23
cadila healthcare	7	1
cag	-14	-9
cag report	-14	-9
cairn	-46	23
cairn india	-7	-18
calculus	42	62
calculus :	71	103
call	-25	87
call $	-56	-25
call :	31	41
call on	-58	-48
call with	58	8
calls	-58	9
calls $	-11	85
calls for	-28	-46
calm	-70	-99
calm as	-59	-68
camlin	4	-58
camlin fine	4	-58
can	38	-61
can be	79	73
can expect	71	24
can get	25	19
can go	23	8
can return	-50	-32
can see	39	-40
can slide	-46	70
can't	-53	-55
can't be	-28	-36
canara	4	6
canara bank	4	6
cancer	7	5
cancer drug	7	5
cannot	-10	-10
cap	96	-20
cap $	22	-37
cap ;	12	35
cap funds	49	5
cap it	-23	-21
cap pharma	-49	-51
cap stocks	41	-25
capacity	-39	-15
capex	-28	4
capex $	-52	-68
capex need	53	21
capital	-164	-103
capital $	-186	-167
capital ,	-22	-29
capital advisors	-21	-17
capital goods	104	64
capital infusion	-33	-28
capital management	-26	-26
capital market	154	66
capital mind	-46	-58
capped	-25	-16
capped at	-25	-16
caps	-28	63
caps to	-11	-25
carbon	33	41
carborundum	8	5
carborundum universal	8	5
cardamom	86	60
cardamom futures	20	44
cards	14	16
care	-65	-72
careful	-77	-65
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
cash rich	45	-5
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
cautious	-24	133
cautious on	-3	128
cautiously	27	161
cbi	42	124
cci	-33	-22
cdr	8	75
ceat	-42	-50
cellular	40	-4
cement	92	-31
cement ,	-48	6
cement :	-83	-52
cement and	59	48
cement companies	-10	-17
cement shares	3	7
cement stocks	109	17
cement up	19	4
cements	32	72
cent	53	73
cent $	91	64
cent ,	9	-9
cent after	2	35
cent at	65	87
cent in	20	16
cent on	49	59
cent stake	-85	1
cent to	40	60
central	9	15
central bank	57	30
centre	-18	-22
centrum	-52	-35
centrum wealth	-52	-35
century	-16	49
ceo	-182	-203
ceo $	-147	-146
ceo ,	-29	-24
ceo of	-65	-76
ceramics	55	14
cesc	44	104
cfo	-109	-117
cfo $	-25	-25
cfo of	-9	-10
chain	45	-29
chairman	-121	-107
chairman $	-79	-87
chairman of	-62	-90
chairperson	-44	-39
challenging	-71	-44
chambal	4	19
chambal fertilisers	4	19
chana	-96	-113
chana futures	-1	20
chance	-39	-12
chance of	-28	1
change	-8	-16
changed	-71	9
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
cheaper	-24	-55
check	-106	-127
check from	-37	-49
cheer	32	63
cheer markets	11	12
cheer to	4	47
chemical	44	100
chemicals	107	29
chemicals ,	62	21
chemicals pharmaceuticals	52	40
chennai	-15	-10
chennai petroleum	-16	-12
chidambaram	31	-4
chief	-154	-177
chief $	-70	-91
chief financial	-10	-10
chief operating	-21	-24
chill	-22	80
chill ,	-41	-22
chilli	58	43
china	13	10
china $	-62	-37
china ,	34	14
china and	-26	5
china data	154	-5
china has	35	50
china shares	17	52
china sinks	7	48
china stocks	4	-8
china to	-40	-21
chinese	-62	45
chinese markets	65	37
chinese shares	-20	-5
chini	-2	-52
chip	-40	-19
chip stocks	-33	-8
chips	10	9
chokkalingam	-1	32
chokkalingam $	-1	32
choksey	49	17
choksey $	90	41
choo	-29	-29
choppy	82	217
choppy ;	32	85
chouhan	25	9
chouhan $	25	9
chrysler	-25	-21
cii	-42	-36
cil	-89	-13
cil ,	-55	-37
cipla	84	4
cipla ,	5	10
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
city	-1	-42
city union	28	0
clariant	90	54
clariant chemicals	-8	19
clarification	7	-6
clarification on	18	11
claris	-34	21
claris lifesciences	3	22
claris to	-53	-47
clarity	-153	-82
clarity :	-66	-32
clarity on	-80	-44
clear	43	2
clearance	-23	-26
clearance for	-23	-26
cleared	-23	-16
clearing	-11	13
clears	54	27
climb	52	15
climbs	148	65
climbs 0	16	1
climbs on	44	12
clocks	12	7
clocks 0	12	7
close	80	-15
close lower	16	42
closer	44	65
closer to	44	65
closes	-54	-59
closes at	8	-3
closes steady	-32	-23
closing	82	3
closing high	59	2
closing highs	31	4
clsa	-140	-84
clsa $	-50	-36
club	28	2
cmc	27	16
cmd	-64	-57
cmd $	-20	-28
cmd of	-40	-38
cnx	-10	-27
cnx it	-10	-27
co	-101	-97
co founder	-41	-27
coal	173	135
coal block	8	14
coal blocks	37	44
coal india	88	83
coca	13	68
code	-42	-34
coffee	-68	-74
coffee day	-24	-32
cognizant	78	32
cognizant september	32	9
colgate	-34	-25
com	-57	-93
com $	-45	-70
come	124	35
come from	46	1
comes	41	147
comes under	5	11
comfort	13	-4
comfort from	-10	-10
comfortable	109	139
coming	-9	-75
coming days	55	16
comment	-4	-89
comment $	-43	-86
commentary	20	0
comments	82	45
commerce	-41	-23
commercial	-42	47
commexe	-1	8
commexe turnover	-1	8
commexes	-35	-96
commexes turnover	39	20
commission	-48	-53
commodities	7	40
commodities market	2	109
commodities to	-28	-12
commodities trading	10	34
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
companies are	-34	-38
companies for	-45	-13
companies gain	16	8
companies in	7	64
companies like	23	-3
companies look	18	21
companies may	24	84
companies rise	-59	-71
companies to	-45	-43
company	-94	-26
company $	-33	17
company :	-47	-43
company at	-41	-24
competition	9	87
competition ,	5	57
competitive	27	85
completion	7	-14
completion of	7	-14
comply	-28	-21
comply with	-28	-21
component	-68	-121
computer	30	-7
concern	20	7
concern for	0	23
concerns	83	135
concerns $	72	7
concerns over	0	22
confidence	-7	59
consider	61	-21
consolidate	-89	-97
consolidate :	-74	-81
consolidated	-29	-56
consolidation	-114	-125
construction	-3	23
consultancy	-35	-41
consumer	59	-49
consumer banking	-21	-17
consumer healthcare	-24	-40
consumer stocks	80	56
consumption	-25	0
continue	170	39
continue :	-38	-70
continue in	50	4
continue to	130	23
continues	2	-37
continues ,	-15	-11
continues to	-34	-55
contract	-37	-84
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
cook	37	3
cooling	52	13
cools	4	25
copper	28	64
copper ,	9	0
copper futures	3	8
core	115	17
coriander	-24	99
coriander ,	12	2
coriander futures	-55	85
corner	-70	-63
coromandel	13	7
corp	35	39
corp bank	12	3
corp q1	11	20
corporate	-27	-15
corporate bond	-60	21
corporate bonds	171	136
corporate earnings	-55	-100
corporate governance	-39	-60
corporation	-16	-65
corporation bank	22	-8
corporation ltd	-16	-8
corporation of	-40	-55
corporation raises	33	6
corporation to	-90	-50
corporations	-24	-19
corporations $	-24	-19
correct	-42	13
correction	41	-231
correction :	56	14
correction in	-8	-84
corrections	-27	-89
cos	57	14
cos :	72	23
cos to	-5	-21
cost	54	125
cost $	15	70
costlier	130	33
costs	-12	56
cotton	88	38
cottonseed	7	8
could	-90	-17
could be	-3	102
could have	12	-33
counter	-5	-25
counters	-136	-130
counters :	-83	-76
country	-37	-55
country director	-15	-10
course	-14	-45
court	-88	-27
court $	-29	-42
court order	-15	78
cover	-41	-47
covering	31	-52
covering $	63	13
cox	77	51
cox kings	77	51
cr	29	-18
cr $	52	96
cr ;	15	114
cr debt	11	4
cr for	24	7
cr from	-79	-44
cr in	30	10
cr ipo	-21	-16
cr net	-67	-55
cr rights	-56	-33
cr through	14	-1
cr to	-102	-76
cr via	45	4
crack	-38	59
crack ;	3	33
crackdown	-9	-3
cracks	-5	104
crash	-61	-42
crash by	-24	-48
crash in	18	44
crashes	2	15
create	71	8
creating	44	14
creating ideas	25	6
creators	37	4
credit	-32	24
credit suisse	-1	26
crisil	-106	-63
crisil $	-106	-63
crisis	151	28
crompton	56	19
crompton greaves	56	19
crops	25	3
crore	-32	-72
crore $	-2	74
crore ,	117	29
crore ;	-40	-26
crore dividend	-21	-19
crore due	14	39
crore for	126	38
crore from	4	-41
crore government	-59	-34
crore in	82	-22
crore ipo	-51	-59
crore loss	-30	-19
crore net	-83	-41
crore on	7	28
crore profit	52	4
crore qip	-24	-42
crore rights	-13	-11
crore shares	76	34
crore through	76	21
crore to	29	8
crore via	-19	-8
crores	-26	-45
cross	-9	56
cross 0	-53	-56
crosses	1	-27
crosses 0	-93	-71
crr	-25	-32
crucial	-85	-75
crucial for	-160	-105
crude	63	57
crude oil	-14	-27
crude palm	-3	-7
crude prices	10	88
crunch	115	126
crunch ,	66	-2
cues	22	52
cues $	60	108
cues ,	-50	-77
cues ;	14	-5
cues from	-32	-30
cummins	57	18
curb	6	18
curbs	65	-69
currencies	-14	-35
currency	-99	74
currency $	-28	-34
currency derivatives	-3	-8
currency rout	9	19
currency wars	-35	-51
current	-105	-92
current account	23	13
current levels	-5	-9
current market	-48	-37
current rally	36	17
currently	-23	-19
customers	-3	19
cut	35	33
cut $	9	26
cut ,	-11	25
cut hopes	36	-9
cut in	56	22
cut talk	11	12
cuts	15	-50
cutting	-11	-20
cycle	-47	-9
cyclical	45	36
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
dalmia	-2	16
dalmia bharat	29	40
damage	53	147
damania	-37	-52
damania $	-13	-43
dampen	4	19
dampens	-33	54
data	20	-23
data $	54	-123
data ,	-81	-148
data ;	-29	48
data eyed	-36	-57
data lifts	18	-16
date	-30	-48
david	30	13
david jones	-26	-24
david pezarkar	39	6
day	-71	-93
day $	-37	-65
day 0	18	92
day ;	-5	-6
day despite	133	59
day fall	1	13
day gain	-21	-32
day in	-42	-23
day on	-67	-71
day to	-19	-17
days	149	68
days $	34	4
days :	42	21
days of	71	48
db	55	140
db corp	13	34
db realty	37	98
dcm	-41	1
dcm shriram	-41	1
de	-18	-28
dead	-13	18
deal	-112	10
deal $	-7	-22
deal :	-12	-17
deal ;	21	-6
deal with	41	93
dealing	-98	-75
dealing room	-98	-75
deals	-101	-73
deals ,	-23	-19
debate	-97	-83
debate $	-78	-65
debentures	-79	-14
debentures $	-73	0
debt	85	25
debt $	-50	-30
debt ;	21	2
debt equity	-19	-10
debt restructuring	-46	-93
debut	-71	-4
debut $	-19	19
debut on	-27	-15
debut trade	11	23
debuts	-2	-30
debuts on	-3	-33
dec	-64	-64
dec 0	-56	-57
december	-91	-94
december $	-34	-29
december 0	-73	-59
december net	14	-9
december quarter	50	21
decent	-60	-62
decide	-56	-62
decide direction	-8	-12
decision	12	-39
decision $	-42	-34
decision to	17	36
declares	-107	-83
decline	30	236
decline 0	-10	39
decline as	9	23
decline in	22	54
decline on	4	28
decline over	-1	11
declines	58	166
declines 0	-24	85
declines :	48	-33
declines on	13	67
declines to	7	14
deepak	-7	34
deepak fertilisers	-70	-52
deepak mohoni	99	80
deepak shenoy	-36	3
deewan	53	-47
deewan $	19	-65
default	7	20
default fears	3	8
defaulter	49	149
defaults	26	70
defence	-88	-61
defence related	14	6
defense	10	0
defensive	89	53
defensives	-35	-6
defers	-8	64
deficit	-127	-126
defunct	-118	-97
delay	34	36
delayed	3	-90
delhi	4	-11
delist	35	18
delisting	78	3
delisting buzz	-32	-54
delisting plan	65	29
delisting plans	38	23
delivery	-47	-72
delta	-19	27
delta corp	-19	27
demand	90	78
demand $	-43	57
demand ,	42	16
demand :	29	3
demand ;	16	6
demand at	-56	14
demand for	91	96
demand lifts	29	-11
demand may	-14	40
demand picks	30	-4
demand to	23	11
demerger	73	26
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
deutsche	-73	-89
deutsche bank	15	2
devaluation	-27	-35
devang	116	48
devang visaria	114	47
developers	89	-16
development	81	35
deven	35	-23
deven choksey	35	-23
dewan	81	80
dewan $	8	46
dewan housing	67	36
dhampur	15	6
dhampur sugar	15	6
dhanlaxmi	-23	-14
dhanlaxmi bank	-23	-14
dhanteras	-7	-23
dhanteras :	-29	-11
dhiraj	0	-7
dhiraj sachdev	-10	-10
diageo	6	-17
dial	33	-2
dial ltd	20	7
diamond	12	35
did	-12	36
did the	16	43
diesel	-9	-28
difficult	-35	-9
dilip	16	3
dilute	-21	33
dilute stake	-21	33
dim	6	40
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
dips	49	175
dips 0	-28	117
dips :	131	7
dips in	14	32
dips on	-4	11
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
directors	-107	-104
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
dish	-2	-7
dish tv	-2	-7
disinvestment	-23	-17
dismisses	26	12
dissemination	-19	-21
dissemination board	-19	-21
distilleries	11	36
distilleries reports	11	36
distributors	-6	-5
distributors $	-6	-5
diversification	-48	-37
dives	8	46
divestment	2	27
dividend	-124	-127
dividend $	1	-30
dividend for	-36	-24
dividend of	-15	-15
dividends	-9	-12
divis	9	7
divis laboratories	7	9
division	78	6
division $	-21	-17
division may	54	11
diwali	-53	6
diwali $	-2	-12
diwan	-15	-24
diwan $	63	23
diwan ,	-81	-49
dlf	-19	32
dlf ,	-17	-105
dlf to	-29	23
dma	35	20
do	-145	-49
do not	-97	-26
do well	-33	-38
do with	-6	-8
does	34	27
does not	14	78
doesn't	83	51
doesnt	-16	11
doing	61	-1
doing well	52	1
dollar	27	48
dollar $	23	91
dollar ,	44	29
dollar bond	-78	-61
dollar holds	63	3
dollar in	-4	-41
dollar near	28	-25
dollar on	-56	-76
dollar slips	3	8
dollar tumbles	7	48
dollars	30	56
domestic	-55	-12
domestic companies	-85	-57
domestic investors	-66	-42
domestic market	22	57
dominate	11	-4
don't	-162	70
don't see	-48	49
dot	-17	-19
double	57	4
doubles	132	76
doubles to	73	21
dovish	20	8
dovish fed	16	5
dow	155	75
dow ,	111	33
down	8	187
down $	6	159
down ,	3	43
down 0	6	145
down :	-12	26
down ;	-15	68
down after	4	8
down ahead	5	23
down as	-66	-115
down at	18	68
down chana	-5	9
down in	-23	-28
down on	-7	96
down to	-49	76
downgrade	43	104
downgrades	-47	7
downside	-81	-111
downside for	-37	-61
downtrend	1	53
downtrend :	2	25
dr	67	55
dr .	41	13
dr lal	37	5
dr reddy	-13	27
draft	-7	-13
drag	1	52
drag down	-2	16
drag sensex	3	11
draghi	-57	-43
drags	-18	77
drags $	-13	70
drags down	-5	9
draw	101	122
draw comfort	-10	-10
draws	116	126
dream	66	-1
dream run	66	-1
drive	28	-15
drive markets	-62	-39
driven	61	19
driven by	61	19
drives	50	3
drl	52	17
drl ,	51	17
drop	41	183
drop as	2	10
drop in	65	64
drop on	19	41
drop since	1	9
drops	-6	85
drops $	4	11
drops 0	-23	84
drops below	6	31
drops by	-4	16
drops to	24	-134
drug	-78	-43
drugs	115	42
dry	2	-11
dry fruit	-16	-15
dubai	21	1
due	111	161
due to	101	163
dues	-46	-41
dull	-16	-98
during	-48	-61
dutt	-24	-17
duty	12	98
duty cut	-15	29
e	-49	-35
e commerce	-45	-30
e series	-33	-20
each	21	-4
each as	-36	-30
early	-132	-33
early noon	30	90
early to	-114	-84
early trade	36	22
earnings	70	24
earnings $	170	79
earnings ,	-11	-10
earnings :	-40	-27
earnings growth	12	18
earnings outlook	14	6
earnings take	-15	-8
ease	8	-38
ease on	10	22
eases	-28	79
easier	-21	-13
easing	46	153
east	11	3
east asia	-2	6
eastern	-1	-33
eastern shipping	67	0
ecb	-117	-43
ecb $	28	-12
ecb comments	29	69
ecb easing	22	44
ecb meeting	-26	-7
economic	-11	50
economic data	1	59
economy	122	37
economy $	-2	-35
economy :	40	45
ed	-71	-55
edelweiss	-128	-121
edelweiss $	-77	-31
edelweiss ,	62	24
edelweiss financial	-116	-74
edelweiss securities	-12	-7
edge	64	85
edge $	-51	-76
edge down	9	21
edge higher	12	-6
edge lower	19	109
edge on	10	12
edges	32	113
edges down	6	17
edges lower	1	7
edges up	-26	67
edible	24	5
edible oils	17	5
edserv	-3	-7
education	-41	-79
educomp	57	-18
effect	69	60
effect :	49	49
effect ?	20	13
egypt	72	219
eicher	30	5
eicher motors	90	50
eid	15	-8
eid parry	7	-5
eight	-41	-27
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
electric to	19	25
electricals	-2	26
electricity	61	11
electrification	-15	-18
electrification corp	70	25
electronic	-22	-32
electronics	-48	-36
elevates	-11	-27
em	15	24
em asia	6	20
em currency	9	19
emami	-43	-73
emcure	-27	-46
emcure pharmaceuticals	-27	-46
emerging	107	55
emerging market	75	27
emerging markets	13	-12
emerging stocks	-11	27
emissions	-1	15
emkay	-73	-56
emkay global	-73	-56
empee	11	36
empee distilleries	11	36
employees	-15	-14
encouraging	54	69
end	-157	-123
end $	-17	-15
end :	-34	-36
end at	56	20
end down	1	38
end steady	-13	-8
ends	-11	-1
ends 0	5	44
ends at	15	-5
ends day	-2	-22
ends down	8	48
ends flat	35	-6
ends in	13	47
ends lower	5	13
ends near	5	-25
energy	14	-72
energy ,	-35	-27
energy shares	20	24
energy stocks	16	4
engg	-24	-17
engineering	-3	-15
engineers	20	102
engineers india	20	102
engines	-17	-35
ennore	-31	-26
ennore port	-31	-26
enough	-35	-6
ensure	-61	-120
enter	46	-92
enter market	-61	-61
entering	137	108
enterprise	-28	-46
enterprise business	-14	-20
enterprises	88	30
enterprises q4	60	124
entertainment	-87	-82
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
equity	-219	-160
equity $	54	5
equity conversion	-19	-10
equity markets	3	16
era	-5	-17
era infra	9	-3
eros	111	34
eros international	10	-6
escorts	14	6
esop	-34	-42
essar	-1	-17
essar energy	-37	-56
essar ports	68	68
estate	27	53
estate companies	8	3
estate sector	6	1
estates	24	39
estates projects	16	45
estimate	41	26
estimates	125	104
estimates $	50	35
estimates ,	29	5
et	-27	-34
et poll	1	-11
etf	-31	-66
etfs	-25	-60
etfs based	-49	-43
ethanol	36	-21
eu	66	74
euro	9	85
euro $	29	30
euro ,	14	-16
euro dips	10	30
euro hits	-2	8
euro holds	-58	-57
euro zone	-14	110
euronext	-63	-45
europe	15	63
europe shares	8	21
european	127	17
european central	-10	6
european equities	13	10
european markets	20	141
european shares	-17	-4
european stock	98	-188
european stocks	35	74
euros	38	3
even	112	54
even as	60	-12
even if	8	65
ever	118	40
eveready	112	37
eveready industries	-36	-20
everest	15	77
everest kanto	15	77
every	-64	-53
ex	-5	51
examining	-72	-73
exchange	-176	-122
exchange $	9	-4
exchange in	-20	-13
exchange to	-62	-34
excise	-3	63
excise duty	-3	63
exciting	48	39
executive	-23	32
executive director	-16	-16
executives	-64	-73
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
expansion	-26	-38
expansion plans	-27	-17
expect	23	-50
expect $	5	-14
expect from	62	11
expect markets	0	-23
expect nifty	-46	-33
expectation	-20	-4
expectation :	42	-5
expectations	58	51
expectations $	39	2
expectations of	11	9
expected	17	80
expected $	-32	-49
expected to	-40	70
expecting	-58	-44
expects	-108	-73
expects 0	-48	-39
expensive	-34	-40
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
exports $	22	33
exposure	28	75
exposure $	-24	-13
exposure to	47	77
extend	34	58
extend gains	16	3
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
factors	-32	-4
factors that	-20	-13
fail	14	61
fail to	14	61
fails	24	191
fails ;	4	73
fails to	21	132
fairly	11	29
fairly valued	-22	0
fall	-8	178
fall $	-38	-21
fall ,	-19	-34
fall 0	-8	78
fall ;	7	-2
fall as	-40	124
fall below	5	12
fall for	-62	7
fall further	-15	-24
fall in	61	140
fall on	4	86
fall post	3	14
fall sharply	22	19
fall since	-1	8
fall slightly	17	40
fall to	5	32
fall up	-5	10
falling	105	192
falling crude	59	-26
falling prices	-10	32
falls	18	182
falls $	2	18
falls ,	17	43
falls 0	-8	118
falls ;	68	-36
falls after	3	61
falls as	8	27
falls below	7	29
falls by	-1	7
falls in	8	12
falls on	20	66
falls to	20	73
far	60	115
far $	-49	-59
farm	-5	-11
farmers	10	29
fast	-47	-26
fast track	-13	-9
favour	122	34
fdi	65	19
fdi in	-8	-27
fear	11	139
fears	139	147
fears ,	10	26
fears of	63	51
february	-65	-75
february $	-31	-33
february 0	-26	-33
february end	-6	-5
fed	-67	26
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
feel	22	141
feels	22	70
fertiliser	-18	-14
fertilisers	-19	-28
fertilizers	-46	-28
festival	-34	-28
festive	46	17
festive season	46	17
fetch	81	10
few	-151	-87
few days	12	23
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
files papers	-27	-22
filing	-8	68
fin	35	13
final	-29	-21
finally	35	16
finance	44	30
finance $	-2	14
finance :	12	4
finance appoints	-19	-18
finance companies	40	21
finance corporation	112	44
finance ministry	-30	-27
finance to	-108	-78
financial	-136	-102
financial $	-22	-20
financial crunch	19	52
financial officer	-10	-10
financial regulators	-7	-5
financial report	-91	-91
financial sector	-14	-18
financial services	-101	-1
financial technologies	35	-39
financials	-16	32
find	-75	47
finding	-23	-9
fine	-99	-179
fine on	-65	-106
fine sciences	-13	-62
finolex	25	-9
finolex cables	-40	-40
finserv	6	-11
fire	28	6
fire up	-53	-35
firm	-251	-67
firm after	6	-41
firm as	-72	-51
firmer	-79	-50
firmer $	-3	18
firms	-132	55
firms $	3	17
firms like	7	0
firms to	30	16
first	-60	-54
first time	80	23
first woman	-30	-28
firstsource	45	11
fiscal	-79	-191
fiscal $	-5	-17
fiscal deficit	-91	-86
fiscal year	39	-67
fit	-14	-12
fit and	-14	-12
fitch	-30	-98
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
fixed	-24	-22
fixed income	-24	-22
fixes	-39	-23
fixes ipo	-39	-23
fixing	174	59
fizzle	-1	98
flash	-100	-93
flat	-239	-347
flat $	-86	-151
flat ,	-9	-33
flat :	-64	-90
flat ;	-92	-134
flat after	-44	-72
flat ahead	-62	-89
flat as	-40	-64
flat at	-26	-36
flat by	-67	-108
flat despite	-30	-22
flat in	-51	-86
flat on	-82	-128
flooding	-48	-37
flow	0	-27
flows	68	-2
flows ,	81	15
fly	-9	-11
fm	1	8
fmc	-103	-98
fmc $	-12	-16
fmcg	-29	-50
fmcg ,	41	60
fmcgs	16	44
focus	-119	-164
focus $	-48	-9
focus on	-5	-58
fold	135	23
fold $	17	8
fold at	67	31
fold to	58	-7
follow	60	42
food	-1	80
foods	96	29
foodworks	4	10
for	-122	-26
for $	-95	-79
for 0	-158	-50
for a	119	-8
for auto	34	10
for banks	-19	-10
for better	92	24
for both	-7	-18
for capital	-58	-42
for commodity	-32	-26
for first	61	23
for fourth	25	49
for friday	-11	-16
for global	-50	-81
for gold	55	160
for government	126	40
for in	90	29
for india	70	89
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
for march	-37	-34
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
for psu	-17	73
for q1	-26	-20
for q3	116	39
for raising	-46	-49
for rbi	-34	-34
for reliance	20	71
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
for tech	8	-16
for the	-9	49
for third	-1	6
for traders	15	-8
for tuesday	-17	-20
for up	-20	-10
for worst	-2	10
foray	-20	-16
foray into	-20	-16
force	-4	-12
force motors	-4	-12
forces	32	54
forecast	41	-24
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
forex reserves	46	70
forge	57	62
forge q2	-44	-71
form	55	137
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
founder	-41	-27
four	-63	-52
four fold	24	12
fourth	62	48
fourth quarter	42	1
fpo	-93	6
fpo $	-25	-34
fragile	34	23
fray	-12	-21
fray for	-12	-21
free	-60	-70
free bond	-26	-33
free bonds	-15	-47
fresh	161	144
fresh buying	99	4
fresh highs	17	6
fresh life	19	-7
fresh record	35	16
fresh selling	-20	49
friday	-91	-49
friday $	-72	-47
friday ,	-11	-16
from	-65	7
from 0	76	145
from angel	-17	-22
from bonds	25	3
from capital	19	16
from february	-23	-31
from future	-10	-10
from global	-1	-27
from investors	0	84
from january	-12	-23
from long	27	5
from lows	-40	0
from markets	38	66
from record	-2	50
from the	100	19
from these	-52	-75
from wipro	-11	-16
frontline	3	95
fruit	-16	-15
fruit prices	-16	-15
fs transportation	14	14
ftil	-90	-51
ftil merger	-20	-23
ftil moves	-14	-12
ftil sells	8	51
ftse	122	-57
ftse after	8	59
ftse edges	17	11
ftse to	2	-26
fuel	89	63
fuel price	63	60
fuel subsidy	39	16
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
funding $	78	16
funds	-19	-64
funds $	3	91
funds to	-45	-51
further	43	56
further $	40	22
further :	-22	-28
further downside	7	-6
further on	4	12
future	-54	-60
future guidance	-10	-10
future retail	30	6
futures	32	76
futures $	121	112
futures 0	-1	7
futures by	14	-11
futures decline	-2	64
futures down	-10	55
futures edge	10	-4
futures extend	12	34
futures fall	-6	56
futures gain	-35	61
futures market	30	-10
futures recover	35	4
futures rise	48	-19
futures soften	-19	41
futures trade	-16	21
futures up	65	-16
futures weaken	-2	16
fx	55	98
fx ;	7	53
fy	147	49
fy 0	147	49
fy11	12	1
fy11 net	7	-1
fy13	37	2
fy13 $	23	-3
fy14	-13	-14
fy15	3	-21
fy15 $	16	12
g	-44	-36
g chokkalingam	-3	9
gaba	76	89
gaba $	76	89
gail	20	41
gain	187	56
gain 0	23	62
gain ?	-37	-23
gain ahead	17	7
gain as	98	-2
gain from	85	37
gain in	50	9
gain on	27	4
gainer	25	11
gainer $	25	11
gaining	-32	-37
gains	176	93
gains $	68	127
gains ,	-81	1
gains 0	44	-3
gains :	7	4
gains ;	76	29
gains after	-81	-8
gains as	121	82
gains in	12	3
gains on	35	1
gajendra	25	-31
gajendra nagpal	83	10
gamble	32	14
game	14	12
game changer	-7	8
gammon	13	1
gammon infra	7	3
gap	-20	-57
gap down	-38	-67
gas	-52	-88
gas price	2	8
gaurang	63	36
gaurang shah	63	36
gaurav mehta	-15	-4
gdp	54	35
gdp data	-62	-77
ge	-7	1
gems	-2	10
general	-51	-42
general insurance	-40	-29
generic	7	0
genpact	-8	-5
geojit	-5	-11
geojit bnp	51	33
geometric	142	37
geopolitical	18	-115
geosphere	-26	-26
geosphere capital	-26	-26
german	54	91
german data	-2	33
germany	29	11
germany zew	5	20
get	205	44
get into	68	74
get out	34	103
get re	-6	-18
gets	138	85
gets shareholder	9	-4
getting	95	37
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
glenmark pharma	15	-3
global	-76	60
global cues	21	58
global economy	52	20
global factors	-32	-30
global growth	7	22
global markets	-52	6
global oil	-51	64
global trend	56	6
globe	-28	-17
gloom	131	23
glory	-3	-28
glory $	26	-12
glum	-6	51
gmdc	6	31
gmr	-84	-38
gmr infrastructure	-9	101
go	27	45
go beyond	65	22
go for	27	-33
go short	6	72
go up	26	54
goa	-28	-5
goa ,	-39	-35
godrej	21	60
godrej ,	7	3
godrej properties	23	66
goenka	-26	-28
goes	20	113
going	7	-5
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
gold holds	26	81
gold imports	38	26
gold in	4	24
gold loan	-31	-15
gold may	170	82
gold prices	14	39
gold rises	31	6
gold silver	-7	58
gold steady	-142	-101
gold to	-27	-47
gold trades	-51	-75
goldman	-79	-66
goldman sachs	-79	-66
good	257	21
good :	63	5
good bet	70	15
good bets	33	-1
good buy	-1	20
good for	82	12
good in	64	-2
good investment	-4	-19
good long	51	-23
good news	-1	-46
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
government bonds	-105	-23
government for	-46	-46
government plans	1	-12
governor	-32	12
governor $	-14	40
govt	-189	-161
govt approves	29	7
govts	20	31
gowda	30	16
gowda presents	30	16
gram	-32	-28
grasim	-16	-11
great	47	-17
great eastern	-1	-33
greaves	119	92
greaves cotton	66	75
greece	37	60
greek	122	39
greek deal	6	15
greek debt	65	-7
green	61	-10
green $	88	14
grey	-59	24
grey market	-14	50
gross	-59	-55
ground	-86	-112
groundnut	35	-8
groundnut oil	35	-8
group	-154	10
group $	12	60
group ,	-62	-50
group appoints	-7	-12
group companies	12	6
group firm	6	79
group stocks	17	12
grow	93	163
growing	-140	-24
grows	58	65
grows $	-7	43
grows 0	4	19
grows by	30	-1
growth	158	277
growth $	178	44
growth ,	-27	-53
growth :	21	0
growth for	28	31
growth in	43	-1
growth makes	20	-8
growth of	-1	54
growth prospects	25	6
growth worries	34	25
gsk	5	-53
gsk consumer	-47	-58
gsk pharma	54	5
gspc	53	21
gspc raises	53	21
gst	-23	2
guar	-26	-7
guard	31	3
guargum	6	10
guargum futures	10	9
guarseed	23	10
gubbi	13	-9
gubbi $	13	-9
guidance	-79	-129
guidance $	13	-10
guidance ,	-43	-69
guidance for	-22	-21
guidelines	-27	-31
gujarat	-58	-121
gujarat plant	-10	-12
gujral	29	43
gujral $	-56	43
gujral ,	92	-23
gulf	-22	-4
gupta	-15	-12
gupta appointed	-8	-7
gur	-45	-74
gur prices	-61	-47
gvk	69	56
gvk power	38	57
h	-6	5
h1	8	0
had	-41	-43
had a	-34	-26
half	-24	55
hangs	-59	-37
happen	-62	-10
happening	24	82
hard	-47	0
hard $	-5	38
hardening	-13	21
harendra	45	-1
harendra kumar	45	-1
has	-45	-81
has been	31	145
has good	39	-19
have	-23	6
have a	54	33
have good	59	14
have to	-101	4
havells	116	46
havells india	95	47
haven	-23	14
hazari	-20	3
hazari $	-20	3
hc	5	-53
hcc	-24	-41
hcl	11	-83
hcl tech	26	-52
hcl technologies	21	7
hdfc	-9	-38
hdfc ,	24	-4
hdfc bank	-18	-24
hdfc with	2	13
hdil	43	62
head	-119	-160
head $	-68	-83
head ,	-64	-84
head for	62	160
head india	-24	-18
head of	-37	-43
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
hedge funds	56	46
heidelberg	-18	11
heidelberg cement	-18	11
held	23	46
help	-70	-183
help ,	-90	-112
help ftse	29	14
helped	110	33
helps	33	11
hemang	-33	-41
hemang jani	-33	-41
hemant	-26	-46
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
high $	169	88
high ,	-18	53
high :	83	-26
high ;	117	13
high after	67	10
high as	95	-3
high costs	-58	-18
high court	-55	22
high in	-64	-41
high input	-1	26
high of	28	12
high on	119	28
high valuations	73	-34
high versus	5	61
higher	188	165
higher $	97	25
higher ,	-27	-28
higher :	-91	-55
higher ;	38	7
higher on	20	4
higher supply	-10	17
higher than	44	105
highest	142	43
highs	64	62
highs $	24	16
highs ;	48	29
highs today	21	7
hikal	-14	-12
hike	105	10
hike $	-12	48
hike ,	-71	-62
hike in	44	16
hike to	73	28
hikes	190	96
hikes stake	80	0
hindalco	46	96
hindalco industries	62	-3
hinduja	51	-2
hinduja global	76	24
hindustan	38	32
hindustan copper	23	53
hindustan unilever	14	-2
hindustan zinc	32	14
hindusthan	-91	-57
hints	35	104
hints at	35	104
hire	-21	-18
hires	-39	-25
his	-81	-62
his firm	-53	-34
history	-41	-64
hit	77	-11
hit $	110	44
hit 0	-61	-113
hit asia	13	38
hit by	-34	-30
hit fresh	19	-7
hit market	-25	-33
hit multi	-1	8
hit new	38	21
hit the	-32	-45
hits	143	91
hits 0	-7	-105
hits global	-63	-73
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
holcim	6	53
hold	-61	-89
hold ,	36	97
hold at	80	-22
hold on	-114	-87
holders	-74	-61
holding	-231	-163
holding the	-133	-88
holdings	70	166
holdings in	11	102
holds	2	-40
holds 0	-113	-97
holds above	119	24
holds below	-38	53
holds firm	2	-48
holds steady	-74	-46
holds the	-10	-67
holiday	-57	26
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
hotel	60	-5
hotels	74	20
hotels resorts	20	6
hours	-66	-101
house	-50	-75
house arrest	0	7
houses	-92	-74
housing	66	39
housing data	-22	8
housing finance	112	35
how	-110	-93
how to	-31	-39
hpcl	61	7
hpcl ,	23	10
hpcl in	12	50
hr	-48	-48
hr $	-19	-26
hrudayalaya	21	15
hsbc	-110	-36
hsil	53	-1
ht	-19	-15
ht media	-19	-15
huge	109	119
hul	45	17
hul ,	22	-5
hul :	-56	-37
hurdle	-11	11
hurt	-14	109
hurt sentiment	1	6
hurts	-6	60
hyundai	-40	-21
i	-25	18
ibm	-18	-12
icex	29	15
icici	-54	6
icici bank	9	73
icici prudential	9	1
icici securities	-19	-10
icicidirect	-60	-38
icicidirect .	-60	-38
idbi	43	-18
idbi bank	102	31
idea	8	42
idea cellular	40	-4
ideas	-117	-107
ideas $	-3	-24
ideas by	-48	-31
ideas for	-17	-17
identity	-24	-29
idfc	14	-30
idfc mf	-7	-11
if	-4	11
if it	109	39
if the	-48	-26
ifc	97	19
ifc raises	66	6
ifci	14	2
ifo	86	67
igate	-26	-31
igl	-3	-58
iias	-63	-52
iifcl	-18	-25
iifl	-34	-52
iifl $	-40	-35
iip	15	49
imf	28	-8
immediate	-38	124
immediate support	-6	86
immediately	-51	-5
immediately :	-51	-5
impact	-76	56
impact :	-7	1
impact india	-27	-46
impact on	4	-15
implement	-76	-60
implementation	6	-1
import	74	107
import curbs	111	-27
important	-70	-48
imported	-61	-48
imports	-77	-26
imports $	13	34
improve	41	3
improved	124	75
improvement	19	5
improves	-1	35
improves $	-28	28
improves :	28	11
improving	97	39
improving fundamentals	18	8
in	-11	22
in $	16	35
in ,	25	100
in 0	-57	-93
in :	62	24
in a	-78	-136
in april	-62	-29
in asia	-5	27
in asian	-81	-103
in august	12	4
in auto	46	33
in aviation	8	1
in axis	-47	-26
in banking	15	-14
in biggest	0	12
in bond	20	59
in bribery	14	90
in china	-12	43
in coming	-16	-16
in contract	26	26
in corporate	-3	8
in debut	9	20
in december	45	-1
in demand	-184	-39
in domestic	34	96
in early	81	122
in europe	8	2
in financial	-29	-52
in five	-43	-23
in fmcg	-64	-84
in focus	-48	-9
in for	56	3
in fray	-12	-21
in futures	103	-35
in fy	64	22
in fy13	59	23
in fy15	42	19
in global	-51	90
in gold	59	21
in government	60	36
in green	122	31
in gujarat	3	38
in india	-114	-43
in indian	-15	-15
in infosys	17	-3
in insurance	-32	-34
in intraday	-38	-62
in it	97	81
in its	-11	-17
in january	44	76
in july	-17	-18
in june	-44	-51
in just	16	5
in last	-54	-27
in law	-14	-17
in line	-69	-90
in london	-21	-14
in long	33	125
in m	-4	-10
in making	-1	41
in march	163	91
in market	-71	-16
in markets	-55	-20
in maruti	-12	-33
in may	38	4
in media	46	15
in metal	50	-2
in mid	22	6
in midcaps	-69	-58
in more	10	10
in morning	39	42
in ncdex	-76	-69
in near	22	-50
in nearly	1	6
in net	40	21
in new	64	-11
in next	74	-62
in nifty	1	-16
in nsel	-32	-29
in october	-101	-82
in oil	32	58
in one	10	13
in ongc	14	3
in pharma	39	-27
in power	-27	-21
in profit	55	26
in psu	11	28
in q1	-97	-74
in q2	-88	-70
in q3	-86	-103
in q4	9	104
in race	-4	-9
in range	23	70
in red	-56	118
in reliance	12	-2
in rupee	114	-35
in september	-9	-45
in short	-3	74
in sight	-45	-57
in steel	-12	11
in stock	-32	-49
in telecom	-7	-23
in terms	5	-17
in the	148	206
in thin	-60	-68
in three	27	-10
in tight	-23	-30
in to	85	18
in two	23	8
in us	-66	-21
in volatile	-16	-18
in wake	28	104
in weak	80	18
inc	-63	-64
inc $	-31	-56
inch	88	-3
including	21	-17
income	40	82
income $	35	11
income ,	-3	27
increase	52	-1
increase in	60	7
increased	10	121
increased supply	15	78
increases	21	-24
increases 0	23	7
incs	-26	12
ind	26	-1
independent	-15	-57
independent director	-35	-52
index	3	-40
index $	4	-21
index :	17	8
index to	-12	-9
indexes	-34	-49
india	-81	-139
india $	-95	-114
india ,	-57	-4
india :	66	3
india ;	2	6
india ?	42	-41
india appoints	-25	-25
india bond	16	99
india cements	-17	-15
india ceo	-17	-29
india consumer	-21	-17
india demand	15	6
india falls	16	53
india gold	59	1
india head	-30	-33
india inc	-28	-21
india incs	-26	12
india infoline	-7	-7
india ltd	-28	-52
india may	-114	-63
india md	-24	-33
india net	37	24
india operations	-35	-31
india posts	-115	-90
india q1	40	25
india q2	5	11
india q3	12	8
india q4	13	7
india raises	98	39
india rallies	7	4
india rally	27	10
india surges	12	4
india to	-8	-8
india with	15	12
indiabulls	-14	-9
indian	-99	29
indian bank	66	11
indian equities	40	-27
indian hotels	38	3
indian markets	-20	-32
indian stocks	-18	37
indias	60	5
indicate	16	1
indices	-7	40
indices $	199	62
indigo	-17	-10
individual	-8	-10
indo	-15	-56
indo rama	-7	-39
indonesia	6	22
indraprastha	-17	-25
indraprastha gas	-17	-25
inds	-43	-38
indusind	38	58
indusind bank	38	58
industrial	133	44
industrial demand	12	0
industrial oils	96	37
industrials	-10	118
industries	34	16
industries $	-86	-63
industries :	53	37
industries announces	23	-29
industries q3	84	30
industries surges	8	3
industry	44	188
industry $	21	88
infinite	-36	-29
infinite computer	-36	-29
inflation	7	-57
inflation data	50	-111
inflow	-93	-42
inflow a	-96	-40
inflows	-168	-119
info	68	-10
info edge	68	-10
infoline	-7	-7
information	-59	-87
infosys	21	18
infosys $	-59	-18
infosys ,	27	-21
infosys :	28	-15
infosys q1	-8	-7
infosys results	58	15
infosys to	-13	-3
infotech	-33	-27
infra	45	95
infra sector	25	6
infra stocks	-67	-38
infrastructure	-162	-35
infrastructure ,	43	29
infrastructure bonds	-22	-20
infrastructure q3	-5	-6
infrastructure stocks	-30	-52
infratech	-14	-3
infratel	-61	-37
infusion	-33	-28
infusion $	-33	-28
ing	-14	-13
initial	-16	92
initial gains	9	53
initial public	-29	-31
initiate	-42	30
initiatives	-23	-28
initiatives from	-38	-30
inks	7	28
inox	-1	-25
inox wind	-48	-31
input	34	88
input cost	12	83
input costs	22	-1
insider	0	-8
insider trading	-7	40
institutional	-43	-57
institutional investors	1	-22
insurance	-180	-222
insurance $	-67	-57
insurance bill	-47	-83
insurance corporation	-10	-7
insurance stocks	33	7
intel	-14	13
interest	-31	-2
interest $	-4	-19
interest in	-21	-58
interest rate	33	8
interest rates	-24	-19
interesting	-38	-30
interglobe	10	2
interim	-55	-65
interim ceo	-31	-43
interim dividend	-15	-43
interim relief	-9	0
international	14	-25
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
investor confidence	-9	58
investor interest	90	46
investor sentiment	65	113
investor wealth	93	46
investors	-32	63
investors $	7	21
investors ,	-44	-68
investors :	-25	-2
investors buy	54	-34
investors can	20	-3
investors do	8	31
investors exit	-5	84
investors forum	-65	-61
investors in	-52	-46
investors jittery	7	25
investors look	-22	56
investors may	88	124
investors on	-79	-77
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
ipo opens	15	-12
ipo oversubscribed	-14	-19
ipo plans	6	42
ipo price	-106	-119
ipo subscribed	-118	-85
ipo to	-18	-30
ipos	-59	-34
iran	44	19
iran deal	17	5
irani	97	68
irani $	119	31
iraq	-49	-48
irb	7	6
irf	56	-29
irfc	-60	-50
irfc to	-10	-6
iron	12	25
iron ore	12	25
irrigation	5	21
is	-71	-96
is a	143	76
is coming	-42	-38
is going	76	81
is it	-74	-77
is more	-22	37
is new	-36	-37
is not	-33	27
is now	13	62
is possible	-63	-76
is the	40	-75
is visible	11	-12
ispat	-4	-32
issue	-57	-51
issue $	122	40
issue ,	15	42
issue ;	-11	-10
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
it :	26	42
it a	14	54
it and	-23	-5
it companies	20	44
it firms	44	115
it is	-47	-36
it likely	17	4
it may	-48	-76
it sector	-61	-79
it space	74	86
it stocks	-25	-94
it the	42	47
it to	-18	-16
it will	-20	-30
itc	24	89
itc ,	1	70
itc :	56	-11
its	29	-30
its dal	23	13
iv	43	117
iv subramaniam	29	99
iv subramanium	16	17
ivrcl	19	16
j	-90	-44
j k	-35	3
j shah	-47	-48
jagdish	11	45
jagdish malkani	11	45
jagran	29	-4
jagran prakashan	28	-2
jaguar	16	41
jaguar land	16	41
jaideep	51	13
jaideep goswami	51	13
jain	65	44
jain $	29	68
jain ,	33	-39
jain irrigation	5	21
jaiprakash power	-12	-9
jaitley	-62	-26
jammu	-17	-8
jammu and	-29	-13
jan	34	-17
jan mar	49	-7
jani	-33	-41
jani $	101	33
jani ,	-134	-80
january	11	37
january $	-33	-27
january 0	-30	-39
january march	2	78
japan	-65	-57
jayakumar	-16	-12
jeera	75	29
jeera ,	65	15
jeera futures	0	14
jet	27	-8
jet airways	25	-19
jeweller	21	9
jewellers	-35	-46
jewellery	-48	-66
jewellery is	-30	-31
jewellery stocks	17	-12
jgbs	-79	6
jhunjhunwala	29	12
jignesh	-35	31
jignesh shah	-35	31
jimmy	-29	-29
jimmy choo	-29	-29
jindal	-1	19
jindal steel	0	21
jitendra	-20	-42
jitendra mehta	-45	-46
jitendra sriram	33	6
jitters	5	18
jitters $	4	13
jittery	39	101
jittery $	24	70
jk	14	2
jlr	23	-2
jm	-12	-16
job	-22	-14
jobs	-25	-32
jobs data	-11	-58
jobs report	2	-11
join	15	-2
joins	-160	-151
jones	-27	-27
jones $	-26	-24
joshi	30	8
joshi $	32	20
joshi ,	-2	-13
jp	64	64
jp associates	23	58
jp morgan	-93	-63
jpmorgan	-95	-101
jspl	-9	124
jspl ,	6	44
jsw	9	-47
jsw steel	-5	-45
jubilant	60	73
jubilant foodworks	4	10
july	-22	-20
july $	-86	-55
july 0	-12	-14
july september	8	1
jump	94	41
jump 0	-8	27
jump in	26	7
jump up	8	1
jumps	152	-9
jumps 0	78	-47
jumps by	43	12
jumps on	29	10
jumps over	46	12
juncture	8	28
juncture :	8	28
june	-118	-71
june $	11	27
june 0	-31	-27
june f	0	33
june quarter	-74	-95
just	-20	9
just 0	16	5
just dial	33	-2
just one	-26	-16
justdial	-20	6
jv	-34	-70
jyothy	13	5
jyoti	112	65
jyoti structures	105	39
k	-130	-91
k bank	-35	3
k sinha	-9	-11
kajaria	56	22
kajaria ceramics	31	10
kakkarr	-24	22
kakkarr $	-24	22
kalpataru	74	2
kalpataru power	74	2
kansai	15	6
kansai nerolac	15	6
kanto	15	77
kapadia	35	10
kapadia $	35	10
kapoor	-14	-13
karl	-41	-33
karnataka	-53	-37
karnataka bank	20	5
kartik	-21	-17
kartik kaushik	-21	-17
karur	33	17
karur vysya	33	17
kashmir	-17	-8
kashmir bank	-17	-8
kaushik	-21	-17
kaushik to	-21	-17
kaveri	29	65
kec	-25	-39
kec international	-29	-39
keep	17	32
keeps	6	7
keeps rates	36	-1
kelkar	-17	-9
kenneth	-4	13
kesoram	-29	-78
kesoram industries	-29	-78
ketan	53	-2
key	-120	-110
key ;	1	-63
key level	-27	-21
key support	-2	-14
key takeaways	-40	-39
key to	33	3
khattar	24	14
khattar $	36	28
khemani	69	16
khurana	39	-22
khurana $	39	-22
kick	66	28
kingfisher	9	91
kingfisher airlines	9	91
kings	77	51
kings $	2	-12
kiran	-49	-42
kiran mazumdar	-49	-42
kirloskar	80	17
kirloskar oil	-55	-51
know	-46	-30
know about	-46	-30
kohli	61	79
kohli $	30	9
kolkata	25	73
kong	-54	-14
kong ,	-11	-20
kong benchmark	-13	45
kong shares	0	61
kong stocks	-8	-99
korea	-79	-15
korean	18	35
korean shares	1	19
korean stocks	-2	10
kotak	-40	-36
kotak mahindra	35	17
koutons	43	11
koutons retail	43	11
kr	-32	20
kr choksey	-32	20
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
laboratories	16	27
laboratories ltd	4	8
labs	-1	33
lack	50	69
lack of	50	69
lacklustre	-9	-94
lacklustre trade	72	-5
lags	-5	50
lakh	5	14
lakh $	-2	31
lakh crore	23	22
lakh fine	-16	-16
lakh shares	113	142
lakshmi	-16	-11
lakshmi vilas	-17	-10
lal	32	3
lal pathlabs	39	8
lanco	-2	13
land	30	94
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
launches	-125	-148
launches new	-37	-40
law	-47	-51
law kenneth	-14	-17
lawsuit	-67	-84
lead	11	6
lead $	36	5
lead citi	-21	-17
lead gains	12	1
lead prices	10	-2
lead the	-35	-31
leads	55	35
leads asia	30	37
least	13	48
led	-90	-145
left	158	158
left $	42	9
legal	-5	12
leisure	18	5
lender	-38	51
lenders	-1	-12
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
levels $	63	96
levels :	8	25
levels ;	-58	-44
levels around	-46	-77
levels closer	49	70
levels in	-48	-37
levels next	-83	-46
levels of	-77	-68
levels on	185	55
leyland	-23	-73
lic	0	65
lic housing	10	1
licence	53	15
lies	-62	-53
life	-23	-103
life $	-10	-9
life high	47	0
life insurance	-41	-42
life sciences	34	-20
lifesciences	3	22
lift	38	-1
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
limit on	13	-2
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
liquidity in	12	31
liquidity overhang	15	40
liquor	10	21
list	-102	-79
list shares	-36	-32
listed	-102	-92
listed companies	-34	-29
listed firms	-23	-19
listed on	-33	-38
listing	-46	-87
listing $	-59	-35
listing :	-60	-37
listing of	-10	-18
listings	-51	-32
lists	-142	-93
lists at	-24	-19
lists on	-68	-51
little	-150	-67
little changed	-71	9
lloyd	-2	-16
lng	43	24
lng prices	1	6
loan	60	40
loan to	30	27
loans	-6	-16
loans $	24	3
loans ,	-42	-33
local	43	0
lodha	-21	-24
logistic	53	25
logistic companies	33	12
logistics	79	-7
logs	44	52
logs 0	24	2
lok	-45	-39
lok sabha	-45	-39
london	-9	-162
london copper	-29	-28
long	107	70
long $	4	79
long positions	-65	-60
long term	117	44
longer	21	25
longer term	-6	21
look	74	123
look at	74	116
look attractive	-48	-39
look for	-48	18
look good	99	-14
look to	55	81
looking	-87	-85
looking at	-32	-48
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
loses	36	175
loses 0	-2	27
loses steam	12	62
losing	91	22
loss	-85	35
loss $	108	42
loss at	-187	-255
loss in	-21	86
loss narrows	84	178
loss of	-81	-22
loss shrinks	36	123
loss widens	29	137
losses	126	126
losses $	65	3
losses ,	4	72
losses after	42	41
losses as	8	87
losses on	2	21
lot	64	-6
lot of	111	8
love	-24	-10
low	12	135
low $	32	135
low ,	57	53
low after	-21	56
low demand	-11	44
low in	8	12
low of	9	26
low on	21	91
low spot	-2	7
low vs	5	22
lower	96	217
lower $	0	28
lower ;	23	62
lower after	0	9
lower as	85	50
lower in	5	15
lower levels	-8	-32
lower oil	179	-100
lower on	-30	50
lower than	2	26
lowest	12	59
lowest in	-4	7
lowest since	15	33
lows	-62	85
lows $	22	58
lows ,	3	9
lows after	-10	36
lows as	2	43
lse	-60	-42
ltd	-90	-1
ltd $	-84	-64
ltd .	6	10
ltd is	19	6
ltd q1	8	17
ltd q2	9	11
ltd reports	-62	-85
ltd with	26	93
lunch	-32	-53
lupin	39	31
lure	-85	-50
lux	-23	-26
lux industries	-23	-26
m	36	-100
m $	10	70
m ,	-9	-12
m cap	118	43
m m	12	30
macro	-84	-78
macros	138	40
made	-35	-50
maggi	14	16
maharashtra	-62	-99
maharashtra seamless	23	2
maheshwari	35	1
mahindra	52	-34
mahindra ,	8	-11
mahindra bank	30	18
mahindra mahindra	6	-3
mahindra with	8	19
maiden	-12	-27
maintain	91	33
maintains	-4	-17
maintains status	-7	2
maize	14	5
maize futures	14	5
major	-4	-91
majors	-53	-56
make	15	-46
make a	105	-58
make fresh	9	7
make in	-5	19
make india	44	9
make it	-18	-17
makemytrip	-57	-43
maker	-27	-28
makers	-7	-1
makers $	-47	-28
makes	216	103
makes fresh	19	-7
makes it	35	13
making	90	31
making :	7	29
making markets	47	27
malkani	-4	32
malkani $	49	82
malkani as	-13	-12
man	-41	-7
manage	-19	-17
management	20	-99
management $	-136	-93
manager	-67	-40
manager $	-64	-37
managers	-38	-90
managers $	-40	-72
managers this	41	10
managing	-91	-111
managing director	-82	-99
manappuram	-19	-10
manappuram finance	-20	-13
mangalore	55	24
mangalore chemicals	52	24
manghnani	4	-25
manipulation	-14	-23
manish	62	37
manish sonthalia	61	22
mantri	13	-41
mantri $	96	3
manufacturers	12	5
manufacturing	64	46
manufacturing data	5	25
many	-10	80
mar	12	-31
maran	135	50
march	26	25
march $	1	27
march 0	-74	-90
march qtr	3	11
march quarter	119	96
march series	-16	-16
margin	113	136
margin ,	15	40
margin pressure	15	60
marginal	-31	-26
marginally	24	24
marginally to	10	3
marginally up	11	-1
margins	50	111
margins $	66	24
marico	-35	35
marico q2	6	-4
mario	-60	-53
mario draghi	-60	-53
mark	-48	-8
mark :	-46	3
market	-58	-98
market $	-10	75
market ,	6	-59
market :	23	4
market ;	26	92
market debut	27	40
market due	6	16
market expert	27	9
market for	18	-33
market gives	58	28
market higher	-99	-61
market is	95	86
market may	-11	-16
market meltdown	-19	-12
market on	-1	-23
market remains	-14	12
market sentiment	-30	-18
market strategist	90	15
market this	-1	42
market to	113	53
market with	11	-3
market wrap	-30	-29
marketing	12	-6
marketing $	-45	-50
marketing companies	-32	-27
markets	-132	-93
markets $	-47	88
markets ,	-50	-29
markets :	-114	-85
markets ;	44	33
markets are	47	-24
markets at	45	-8
markets await	-11	-32
markets commission	-52	-52
markets fall	14	30
markets likely	47	77
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
martin	17	41
maruti	38	-1
maruti ,	11	5
maruti in	1	-7
maruti stock	21	-7
maruti suzuki	-38	-48
masala	23	19
masala bonds	23	19
massive	9	28
mastek	35	10
mat	-23	-23
match	-65	-49
matrix	-77	-99
matter	59	-9
maturity	28	5
max	15	-2
max india	36	17
max new	-25	-19
may	-105	51
may $	19	5
may 0	-40	-42
may be	40	-45
may buy	-118	-106
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
may have	31	70
may head	-119	-95
may hit	-94	-8
may hurt	6	17
may impact	-28	0
may move	11	-36
may not	-65	-6
may offer	-35	-56
may push	61	-16
may raise	85	32
may reclaim	-13	-24
may retest	-50	19
may return	-23	-37
may rise	-128	-33
may see	-31	-58
may take	-47	48
may touch	-35	89
may trigger	20	-7
maytas	-42	-66
maytas infra	-42	-66
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
media	14	-45
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
meeting	44	89
meeting $	38	24
meetings	35	17
meetings $	46	26
meets	-57	-77
mega	11	-14
mehraboon	97	62
mehraboon irani	97	62
mehta	-66	-62
mehta $	81	84
mehta ,	-65	-55
mehta quits	-30	-49
meltdown	-3	20
member	-48	-45
member ,	-39	-33
members	-28	-53
membership	-7	-8
menthol	14	6
menthol rises	14	6
mercator	67	25
mercator lines	67	25
merchant	-17	-23
merger	-6	-50
merger $	1	-12
merger with	2	-12
metal	-3	51
metal stocks	2	98
metals	94	97
metals ,	78	0
metro	16	2
mf	-101	-28
mf $	-92	-56
mf distributors	-6	-5
mfs	118	47
micro	9	29
microfinance	-6	9
microfinance :	2	19
microfinance gains	38	14
microsoft	13	40
mid	92	-13
mid cap	114	33
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
miles	119	48
milk	-11	-22
milk prices	12	-10
mill	15	105
mill owners	15	105
millers	6	-3
millers buying	6	-3
million	-19	-61
million $	-32	-27
million ;	8	2
million in	17	-2
million ipo	-18	-9
million to	-36	32
mills	107	35
mind	-46	-58
mind $	-46	-58
mindtree	16	-24
mindtree and	42	7
miners	38	43
miners help	29	14
mines	9	12
mines $	9	12
minimum	41	125
mining	75	22
ministry	-50	-38
minutes	-3	-32
minutes $	113	33
miss	2	7
miss $	2	7
misses	13	10
mitesh	25	20
mitesh thacker	25	20
mix	-88	-118
mixed	-249	-258
mixed after	-98	-99
mixed ahead	-64	-62
mixed bag	-123	-81
mixed in	-40	-52
ml	-67	-46
ml $	-67	-46
mm	-33	-53
mmtc	55	-56
mmtc ,	58	1
mn	-28	-41
mn ipo	-9	-5
mnc	-41	-34
mncs	-15	-34
mobile	-55	-12
mode	-39	-51
mode :	-20	0
model	101	34
model :	42	7
modi	17	54
modi ,	-32	-46
modi government	89	29
mohoni	99	80
mohoni $	97	63
moil	4	10
moment	12	50
moment :	12	50
momentum	-18	88
momentum $	62	25
momentum in	12	19
monday	-70	-69
monday $	-42	-66
monday ,	-26	-4
monetary	-60	-54
monetary policy	-38	-28
monetary stimulus	-11	-24
monetisation	25	-4
money	-69	-161
money $	-31	-41
money :	-11	-20
money in	-32	-48
monitor	36	135
monnet	26	-14
monnet ispat	26	-14
monsanto	21	9
monsoon	82	51
monsoon $	50	64
monsoon rain	2	9
month	114	101
month $	2	13
month :	-7	-8
month ;	-41	-29
month high	91	91
month low	54	65
month lows	13	40
months	41	74
months $	60	12
months :	-22	65
months after	14	25
mood	25	26
more	-8	-11
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
motocorp $	16	49
motors	134	56
motors ,	-6	-9
motors :	7	3
motors a	1	34
motors should	100	24
mou	-34	-26
mount	-16	22
mount about	-16	22
move	25	-11
move $	-30	-31
move in	-11	-13
move on	-23	-13
move up	95	0
moved	18	-8
movement	8	-20
movement of	-22	-23
movements	-32	-46
movements $	-29	-42
moves	6	-49
moves sat	-14	-12
moves up	26	2
moving	49	-22
mphasis	10	-37
mrf	-13	-89
mrpl	26	6
msci	-84	-41
mt	-1	-22
mth	47	43
mth high	52	37
mtnl	56	39
much	-68	-22
much as	2	8
much higher	43	0
much of	-26	9
muhurat	-30	-24
muhurat trading	-30	-24
mukherjea	69	17
mulls	-31	-37
multi	8	9
multi commodity	-26	-27
multi year	14	20
multibagger	39	-4
multibagger in	39	-4
multibaggers	27	10
multibaggers :	27	10
multiples	-86	-59
mumbai	11	-4
mundra	-30	31
mundra port	-30	44
murthy	22	73
must	-27	-19
muted	-105	-119
muted response	-13	-9
muthoot	17	84
muthoot capital	9	1
muthoot finance	15	94
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
narayana	149	135
narayana hrudayalaya	21	15
narendra	80	91
narendra modi	45	81
narrow	-94	-156
narrow range	-56	-106
narrowly	-23	-23
narrows	102	145
narrows at	48	147
narrows to	53	43
nasdaq	-65	-45
national	-18	-42
national bank	42	10
national stock	-7	18
natural	26	61
natural gas	12	26
natural rubber	12	28
nature	11	82
nature :	11	82
navneet	-58	-42
nbcc	140	78
nbfc	33	17
nbfc space	46	19
nbfc stocks	-14	-5
nbfcs	127	23
ncc	-31	-14
ncc rs	-10	-7
ncd	-59	-41
ncdex	-153	-152
ncdex $	-54	-55
ncds	-110	-82
ncds $	-77	-48
nda	-2	-21
nda may	-2	-21
nddb	-28	-21
near	-98	-85
near $	-64	-64
near 0	64	104
near six	30	13
near term	21	8
nearly	46	62
nearly 0	105	105
nearly flat	-91	-164
nears	-7	-51
nears 0	-28	-35
need	-106	-86
need $	53	21
need to	-95	-91
needs	-50	-54
needs to	-21	-34
neeraj	60	-4
neeraj deewan	53	-47
neeraj dewan	8	46
negative	-57	9
negatives	-77	42
nerolac	27	9
nerolac paints	7	0
nerves	15	52
nestle	49	107
nestle india	12	10
net	51	52
net $	-43	-30
net 0	3	17
net at	-108	-93
net declines	-22	64
net dips	-27	79
net doubles	56	19
net down	-23	137
net drops	-12	31
net flat	15	40
net income	-38	6
net jumps	9	-58
net loss	-101	-24
net profit	-85	-87
net profits	16	7
net rises	98	-18
net slumps	1	9
net soars	46	-7
net surges	8	1
net up	168	0
net worth	-14	-14
network	-93	-62
network india	-1	-7
network18	48	-24
networks	52	61
networth	29	-20
neutral	-189	-195
neutral on	-81	-64
new	52	25
new 0	-20	-11
new ceo	-19	-17
new cfo	-9	-10
new cmd	-20	-21
new gold	-12	-11
new government	28	9
new high	123	-9
new highs	9	64
new india	-24	-15
new markets	-37	-26
new md	-11	-10
new orders	66	13
new peak	50	13
new platform	-26	-16
new record	11	94
new year	58	15
new york	4	23
new zealand	49	71
news	22	-50
news for	28	-29
next	8	41
next $	-62	-61
next 0	109	77
next big	-51	-54
next few	-96	-110
next one	32	-6
next phase	24	-5
next support	-18	-26
next two	6	16
next week	-78	-61
nfl	52	25
nhai	104	20
nhpc	-80	-46
nhpc q3	1	14
nickel	37	65
nickel ,	6	2
nickel futures	11	3
nifty	-142	-93
nifty $	-25	-26
nifty ,	-10	26
nifty 0	-11	33
nifty :	45	-44
nifty at	-60	-62
nifty can	-67	-37
nifty could	8	73
nifty ends	47	14
nifty hit	41	-11
nifty holds	-93	-77
nifty in	86	16
nifty is	-33	-20
nifty likely	10	-81
nifty looks	-81	-63
nifty may	-126	-57
nifty might	-91	-59
nifty near	-22	-21
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
nirmal bang	-59	-48
nitin	38	33
nitin raheja	35	43
nmdc	-41	-31
no	-21	32
no trade	-4	20
nobel	21	3
nod	17	-60
nod $	24	5
nod for	43	-11
nod to	19	4
nokia	-19	-10
nomura	24	-8
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
not prefer	87	103
not see	-53	-61
not to	-19	-23
not very	-26	17
note	-14	4
note ;	-7	-6
notes	9	10
notes investment	24	36
nothing	-9	104
nothing much	12	132
notification	22	2
notifies	-11	-10
novartis	4	10
novartis india	10	10
november	-80	-69
november 0	-22	-43
now	-4	-70
now $	-62	-123
now ,	26	-62
now :	5	84
now on	5	-13
nse	-152	-104
nse $	-9	19
nse ,	-13	-18
nse arm	-15	-18
nse at	13	0
nse listed	-44	-38
nse to	-39	-58
nsel	-186	-105
nsel ftil	-20	-23
nsel investors	-67	-3
nsel scam	60	124
ntpc	26	-32
ntpc ,	9	4
numaligarh	-7	-7
numaligarh refinery	-7	-7
number	-44	-38
numbers	41	57
numbers $	-37	-25
nuvo	61	28
nuvo ltd	22	11
ny	-16	48
nz	37	128
o	-49	7
o :	-13	-11
o expiry	3	44
o tracker	-19	28
o y	31	-14
obc	5	7
oberoi	39	-30
oberoi realty	39	-30
oct	38	133
october	-35	-64
october 0	46	12
october december	-4	-12
of	-125	-35
of $	58	6
of 0	-145	-72
of a	-22	71
of bad	15	44
of baroda	7	9
of boe	-19	-14
of budget	40	19
of china	-15	-41
of clarity	21	53
of companies	-63	-51
of corporate	0	45
of david	-26	-24
of e	-43	-26
of ecb	36	36
of equities	-11	-11
of eros	76	26
of fed	76	38
of financial	121	125
of good	-43	-42
of government	5	55
of greek	-62	-65
of india	3	-44
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
of new	16	12
of nifty	42	5
of now	72	43
of over	-67	-37
of post	7	73
of pricing	-1	-28
of projects	-8	6
of psbs	-16	57
of psu	51	0
of pulses	-2	37
of q1	-26	-27
of rally	22	77
of rbi	14	-18
of revival	10	-8
of rs	-68	-5
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
of us	-79	-91
of wipro	16	109
off	212	154
off $	71	20
off 0	-15	44
off for	116	14
off lows	-8	19
offer	-14	-17
offer $	14	89
offer for	193	162
offer in	-32	-25
offer subscribed	57	24
offering	-32	-28
offering $	-53	-41
offers	-91	-144
offers $	-44	-32
offers 0	-19	-20
office	32	-8
officer	-39	-42
officer $	-33	-35
offset	25	89
offsetted	-36	-58
offsetted $	-36	-58
offshore	-66	-90
offtake	15	26
offtake $	14	17
ofs	95	48
oi	24	106
oil	71	132
oil $	31	25
oil ,	-55	-72
oil companies	-7	-14
oil edges	-23	57
oil engines	-55	-51
oil futures	25	47
oil gas	12	4
oil india	-51	8
oil marketing	66	49
oil plunge	8	16
oil price	-93	-146
oil prices	-36	52
oil steadies	-68	-61
oils	133	51
oils recover	97	36
oils remain	1	11
oils up	17	-3
okays	-22	-19
old	-49	-53
omaxe	-38	-26
omc	-25	49
omc stocks	-25	49
omcs	-41	26
on	80	59
on $	-32	-13
on 0	-46	-35
on :	159	28
on a	-76	-54
on account	-47	-30
on acquisition	55	15
on adequate	0	9
on asian	-41	-66
on bank	-75	-41
on banking	-31	-8
on bharti	-45	12
on bourses	26	22
on bse	-4	-12
on buying	22	8
on cairn	-1	19
on capital	-127	-75
on china	-34	86
on coal	10	16
on consumer	-2	-37
on core	-61	-97
on d	48	79
on dalal	36	4
on day	-5	81
on debt	-42	-85
on debut	14	1
on delisting	44	-12
on demand	-1	20
on deutsche	-8	-18
on dips	152	17
on dollar	-1	10
on dull	-6	-70
on earnings	42	17
on easing	-21	113
on ecb	0	19
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
on global	40	63
on gold	-46	-99
on good	0	10
on greek	24	0
on hero	-29	6
on high	-12	5
on higher	7	13
on hopes	113	8
on increased	30	110
on index	17	8
on infosys	-17	28
on infra	-10	-27
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
on october	54	17
on oil	-61	-57
on one	48	10
on ongc	-1	13
on overseas	44	15
on pboc	-35	-59
on pick	8	0
on policy	-39	-3
on profit	6	90
on q1	7	0
on rate	36	-9
on raw	26	50
on reduced	6	16
on reliance	-10	-4
on renewed	78	22
on report	16	15
on reports	158	67
on retailers	-7	45
on revenue	-3	20
on ril	-12	-18
on rising	41	11
on robust	22	-9
on rs	20	30
on rupee	-73	-56
on russia	-69	-20
on scattered	-52	-47
on sebi	35	15
on september	-10	-7
on short	-58	-38
on sluggish	-7	76
on small	20	-5
on speculation	24	8
on spot	16	2
on stake	-4	13
on stockists	11	12
on strong	85	-2
on subdued	-3	38
on subsidy	-59	-8
on sustained	11	13
on tata	-61	23
on tech	-19	78
on the	-85	-151
on thursday	-13	5
on tight	19	1
on to	-117	-89
on track	98	-34
on ukraine	53	2
on upside	25	11
on us	38	28
on wall	-4	-36
on weak	-26	87
on weaker	-1	7
on wipro	29	-10
on year	8	36
once	101	44
once again	160	90
one	-16	21
one can	64	111
one month	31	-2
one of	-26	-16
one time	49	9
one year	-97	-43
ones	68	37
ongc	173	49
ongc ,	39	31
ongc :	67	25
ongc and	19	14
ongoing	18	-10
onion	3	21
onion prices	3	21
only	-30	-54
onmobile	-40	-27
onmobile appoints	-13	-14
onshore	33	11
opec	54	-21
open	-77	-160
open 0	0	28
open interest	-64	-41
open offer	68	-6
open on	14	100
open up	-114	-60
opening	-21	-2
opening flat	-37	-54
opening lower	7	27
opens	-30	-68
opens on	-65	-46
operating	49	167
operating loss	-29	75
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
oracle financial	27	72
orchid	-27	23
order	-46	81
order $	-11	48
order on	-23	71
orders	-12	-6
orders ,	66	36
ore	11	25
ore prices	7	5
organic	-9	26
orient	1	-14
orient cement	18	9
oriental	22	11
oriented	30	41
oswal	-78	-104
oswal ,	83	31
oswal securities	-12	-11
other	32	103
others	79	-28
others to	-7	28
our	-55	-37
out	-137	63
out :	-28	-36
out for	13	-53
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
over	82	94
over 0	142	123
over as	-78	-101
over china	51	13
over four	8	3
over iraq	-15	16
over next	54	7
over on	19	57
over rs	-59	-80
over the	45	30
over three	4	13
over two	31	15
overhang	17	73
overhang hits	15	40
overseas	-26	-32
overseas bond	-17	-26
overseas cues	13	4
oversubscribed	-30	20
oversubscribed 0	-78	-51
overvalued	-6	73
overweight	-90	-58
overweight on	-91	-55
own	40	-17
owned	-35	-26
owners	-86	20
owners in	-12	56
p	-45	-82
p 0	-26	-13
p notes	50	47
p padmanabhan	-7	-7
p phani	24	18
pace	-2	-10
pacific	-72	-74
pack	77	38
packaging	52	39
pact	-44	-57
padmanabhan	-7	-7
padmanabhan takes	-7	-7
pai	37	50
pai $	37	50
paint	-62	58
paints	-11	-19
paints $	-37	-27
paints q2	12	4
paints q3	1	14
paise	44	42
paise against	36	22
paise to	7	14
palm	15	64
palm oil	15	64
palmolein	110	-9
panacea	-14	-11
panacea biotec	-14	-11
pandey	36	47
pandey $	123	106
pandey ,	-81	-59
panel	4	96
panel to	17	116
panic	-77	-70
pankaj	36	47
pankaj pandey	36	47
pantaloon	-8	-2
pantaloon ,	-20	-21
pantaloon retail	14	17
pantaloons	-39	-76
paper	28	9
paper stocks	29	30
papers	-29	-42
papers for	-27	-22
parabolic	105	35
parabolic drugs	105	35
parag thakkar	12	10
pare	-103	134
pare gains	-48	173
pare losses	49	20
parent	16	-16
pares	47	4
pares gains	42	-19
paribas	-43	14
paribas financial	-16	9
parry	7	-5
part	-16	-85
part of	6	-61
participants	12	49
participate	-166	-110
participate in	-166	-110
partly	-29	-25
partners	-87	-62
partnership	-8	-11
party	15	-3
pass	-30	1
passenger	2	25
passes	18	-4
past	-5	-46
past 0	-10	-43
pat	-13	22
pat at	-32	-44
pat for	54	1
pat grows	-17	22
pat rises	-25	47
pat seen	4	16
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
pc	110	115
pc $	63	-6
pc at	116	83
pc in	-38	-14
pc jeweller	21	9
pc on	73	2
pc to	-24	45
pe	-52	-75
peak	44	14
peaks	-78	-47
peaks $	-78	-47
peers	-37	-6
peers $	-41	-3
pegs	10	59
pegs back	8	59
pending	-62	-51
penny	-26	-31
penny stocks	-26	-31
pension	-44	-28
pepper	24	55
pepper futures	7	0
per	74	56
per barrel	126	31
per cent	53	73
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
persistent	72	34
persistent systems	75	19
perspective	28	-16
perspective :	28	-16
petrochemicals	-38	-19
petrol	-22	-18
petroleum	-16	-12
petronet	47	20
petronet lng	23	-6
petronet to	39	9
pezarkar	39	6
pezarkar $	97	64
pfc	-36	-20
pfc ,	-5	-51
pfc to	-25	-24
pfizer	53	106
pfs	-5	7
phani	44	81
phani sekhar	35	34
pharma	138	52
pharma ,	32	-9
pharma companies	-3	-33
pharma q1	4	9
pharma rallies	16	-2
pharma sector	9	19
pharma stocks	-78	45
pharma with	26	11
pharmaceutical	84	10
pharmaceuticals	31	-5
phase	-28	-37
phase of	-28	-37
phenomenal	77	20
physical	37	22
pick	200	20
pick $	47	-17
pick :	89	24
pick in	8	1
pick up	23	39
picking	-49	-38
picks	54	-67
picks ,	37	15
picks :	26	-2
picks for	-22	-28
picks in	-51	-43
picks up	78	11
picture	-44	23
pimco	-59	-20
pipavav	48	14
pipeline	88	40
piramal	-51	33
pistachio	17	5
placed	121	155
placement	35	8
places	-16	-32
plan	-24	2
plan $	-64	-67
plan ,	35	89
plan fails	1	20
planning	-50	-31
planning to	-44	-25
plans	-98	-139
plans $	40	-23
plans for	-24	-23
plans ipo	-51	-29
plans to	-1	-7
plant	24	-18
plant $	-4	-19
plants	-16	-19
platform	-68	-54
platform $	-41	-32
platinum	42	50
play	-158	-157
play $	3	-9
players	101	26
plays	153	56
plea	26	38
plea against	43	4
plea on	-9	-11
pledged	-23	127
plummets	15	77
plummets 0	12	55
plunge	20	120
plunge $	18	38
plunge on	5	20
plunged	-14	21
plunges	-13	137
plunges 0	-33	81
plunges on	16	32
plunges over	1	20
pm	-44	-31
pm modi	-44	-31
pmi	-84	-111
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
police	111	19
policy	-200	-112
policy ,	-2	10
policy :	-9	-11
policy meeting	15	41
policy review	-74	-74
poll	104	55
poll $	16	-13
ponzi	-42	-61
ponzi schemes	-14	-17
pooling	-6	-21
poor	-25	28
poor show	6	18
port	-21	35
port net	10	63
portfolio	92	-29
portfolio $	-8	-9
portfolio :	151	37
ports	139	86
portugal	-51	-79
position	3	58
positions	-179	-173
positions in	-9	-71
positive	180	35
positive for	151	60
positive on	92	26
positives	-18	-29
possible	-5	30
possible for	88	71
possible on	-63	-76
post	113	190
post $	-92	-64
post elections	25	-10
post ipo	-60	-55
post q1	51	44
post q4	-14	-10
post rbi	-87	-51
post weak	5	16
posts	-29	-80
posts 0	50	27
posts marginal	-31	-26
posts net	-33	-8
posts profit	-3	-18
posts q1	-55	-26
posts q4	-75	-61
posts rs	63	37
potato	15	34
potential	7	-14
potential :	64	7
pound	37	150
power	103	113
power ,	53	36
power :	110	6
power my	-32	-35
power reports	41	96
power sector	13	20
power stocks	0	62
power ventures	-12	-9
powergrid	10	9
prabhudas	2	60
prabhudas lilladher	32	75
prahlad	-11	-9
praj	56	68
praj industries	56	68
prakash	53	83
prakash diwan	-15	-24
prakash gaba	76	89
prakashan	28	-2
pramerica	-89	-50
pramerica mf	-89	-50
pramod	-18	-31
pramod gubbi	13	-9
prasad	-10	-25
prashant	-41	-49
prashant sharma	-25	-19
prashasta	52	103
prashasta seth	52	103
prateek	-102	-54
prateek agarwal	-102	-54
pre	-38	-77
pre budget	-6	-14
pre market	-57	-67
prefer	165	116
preferential	59	1
preferential share	27	-16
preferred	119	16
premium	50	-3
prepared	26	79
present	16	49
present valuations	34	66
presents	30	16
presents rail	30	16
president	-139	-144
president $	-42	-38
president ,	-39	-43
president of	-7	-8
president sales	-13	-12
pressure	-1	119
pressure $	13	40
pressure ,	5	18
pressure on	-17	-24
pressured	12	44
pressured by	12	44
prestige	22	43
prestige estates	24	39
pretty	-53	-16
prevent	10	58
price	-37	-51
price $	56	42
price ,	-55	-25
price at	-33	-9
price band	-62	-89
price cut	26	36
price for	64	143
price forecasts	-41	-61
price hike	-31	-43
price of	38	94
price post	-9	36
price to	35	-1
priced	32	-24
priced in	7	-3
prices	57	165
prices $	-31	18
prices ,	7	25
prices :	-25	-4
prices by	76	29
prices drop	7	20
prices ease	2	9
prices fall	31	49
prices likely	8	10
prices may	-61	-29
prices mixed	-85	-93
prices of	33	49
prices remain	-29	-45
prices rise	7	1
prices rule	-22	-25
prices slide	3	19
prices to	16	-2
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
probe	79	-130
probe :	-17	-29
probes	-62	-87
problems	32	88
process	28	35
process $	-2	67
procter	32	14
product	120	59
product pipeline	14	7
production	-48	6
production $	-98	-35
products	-30	-22
profit	54	73
profit $	80	100
profit at	-240	-206
profit beats	14	3
profit booking	-6	100
profit declines	5	22
profit dips	-18	38
profit doubles	16	8
profit down	-17	117
profit drops	-13	44
profit falls	-20	75
profit for	84	12
profit grows	30	4
profit growth	45	80
profit in	-73	-103
profit increases	29	9
profit jumps	65	5
profit nearly	-17	-15
profit of	-138	-157
profit rises	92	0
profit taking	-22	18
profit up	134	11
profitability	21	62
profits	56	57
profits $	16	22
profits in	14	30
project	-57	-16
projects	129	83
projects ,	-15	-16
projects gets	162	59
promising	-35	-34
promoted	-13	-19
promoted as	-13	-19
promoter	-103	11
promoter sells	13	56
promoters	-77	-17
promoters $	-63	-58
promoters may	-22	35
promoters sell	13	31
prop	29	13
prop up	28	13
proper	4	-10
proper status	-14	-12
properties	-18	36
property	-13	43
proposal	-5	-9
proposals	-34	-28
proposed	-84	-73
proposes	-43	-75
props	-8	65
props up	-8	65
prospects	42	65
prospects $	12	15
prospects of	54	7
prospectus	-2	43
prove	32	11
provisioning	18	10
provisions	18	-3
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
pull	123	28
pullback	-18	117
pulls	25	32
pulls down	1	15
pulses	-64	-65
pumps	16	6
punj lloyd	-1	-18
punjab	57	42
punjab national	42	10
punters	141	94
puravankara	-53	-58
purchase	-39	-35
purchases	-60	-53
puri	55	20
purushottam	7	-14
push	105	-26
push $	-126	-85
push sensex	66	-1
push up	34	9
pushes	108	60
pushes gold	43	9
put	-80	-119
puts	-6	5
pvr	5	-37
pvt	-29	-19
pvt ltd	-23	-12
pwc	-11	-9
q1	34	37
q1 $	-45	-1
q1 earnings	-78	-102
q1 fy13	-39	-31
q1 net	-2	99
q1 nos	27	68
q1 pat	17	33
q1 profit	49	5
q1 results	15	-4
q1 revenue	63	18
q1 show	10	2
q2	8	96
q2 $	-20	-22
q2 earnings	6	-1
q2 net	16	-26
q2 nos	10	3
q2 numbers	22	90
q2 pat	-6	-2
q2 profit	-41	17
q2 results	-54	-35
q2 sales	-17	58
q2 up	14	2
q3	94	48
q3 $	-3	-74
q3 loss	-10	-11
q3 net	-29	47
q3 numbers	5	-9
q3 pat	-6	22
q3 profit	135	32
q3 results	33	18
q4	30	116
q4 $	-6	85
q4 loss	8	17
q4 net	77	79
q4 pat	-43	16
q4 profit	-57	-46
q4 results	23	-6
q4 show	18	0
qe3	-23	-23
qfis	-20	-24
qip	14	-39
qip $	-167	-112
qtr	-79	-36
qtr $	22	12
qtr net	-99	-48
quality	-79	-3
quality concerns	16	43
quantum	-67	-90
quantum securities	-12	-34
quarter	24	3
quarter $	-30	-154
quarter earnings	-16	-5
quarter net	2	-21
quarter results	-8	2
quarterly	30	6
quarterly net	8	2
quarterly results	28	6
quarterly revenue	20	12
quarters	-68	62
quarters :	-13	77
quick	7	-8
quick heal	7	-8
quit	52	201
quit $	-19	49
quite	-110	-165
quits	-162	-203
quits $	-94	-99
quits as	-21	-36
quo	-7	2
r	-52	-41
r d	-12	-8
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
rail	-1	32
rail budget	28	19
railway	54	27
railway stocks	7	38
railways	-81	-73
rain	2	9
rains	8	82
raise	-99	-165
raise $	-35	-17
raise 0	-48	-36
raise over	-72	-83
raise rs	74	-55
raise up	-49	-32
raised	48	-14
raises	327	72
raises $	180	8
raises 0	147	53
raises rs	297	92
raises target	-58	-41
raising	66	72
raising $	66	26
raising plans	7	3
raising rs	-25	-41
raj	-51	15
raja	-41	-36
raja batteries	17	10
rajan	54	5
rajan rate	11	12
rajat	91	92
rajat bose	86	105
rajesh exports	-57	-33
rajesh jain	69	51
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
rallis	12	6
rallis india	12	6
rally	168	57
rally $	-117	16
rally :	-38	34
rally ;	1	34
rally ahead	49	11
rally as	51	16
rally in	16	98
rally may	23	7
rally on	133	21
rally over	11	-5
rally post	10	4
rally to	-81	-52
rama	-7	-39
rama synthetics	-7	-39
ramco	0	-7
ramco systems	0	-7
ramesh	-20	-22
ramky	10	7
ramky infra	12	5
ramky infrastructure	-12	-4
ramsarup	-20	-17
ranbaxy	-3	147
ranbaxy :	35	112
ranbaxy deal	-79	-62
range	-148	-105
range $	-25	21
range :	-46	-61
range ;	-18	-21
range bound	-36	13
range for	-34	-39
range of	-10	-11
rangebound	-161	-145
rangebound ,	-119	-110
rangebound ;	-21	-17
rangebound in	2	26
rao	-43	-42
rate	43	26
rate cut	-23	-63
rate hike	29	44
rate sensitive	41	11
rated	-20	25
rated on	-17	-14
rates	93	-7
rates $	81	41
rates :	-17	-12
rather	-68	-41
rather than	-68	-41
rating	29	30
ratings	-22	-4
ratio	116	15
ravi	-60	-100
ravi ruia	-37	-56
ravi venkatesan	-27	-45
raw	-63	-4
raw sugar	28	56
raymond	-30	42
rbi	-218	-204
rbi $	-52	-54
rbi deputy	-26	18
rbi intervention	4	-40
rbi maintains	-7	2
rbi monetary	-6	-10
rbi policy	-82	-66
rbi rate	-13	-11
rbi tightens	-6	10
rbi to	-43	-32
rcom	46	26
rcomm	-12	-25
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
reap	-63	-85
reappointment	-47	-39
reasonable	-41	-51
reasonably	4	-69
reasons	76	-9
reasons why	83	17
rebound	70	-76
rebound after	65	-42
rebound as	47	4
rebound in	-46	-33
rebounds	108	68
rebounds $	22	39
rec	-55	-63
rec ,	-15	-41
receives	-30	-26
recent	28	0
reclaim	-51	-49
reclaim 0	-13	-24
reclaims	100	30
reclaims 0	100	30
recommend	34	34
recommend to	-63	-9
recommend wait	-87	-57
recommendations	-94	-80
recommendations on	-94	-80
recommends	-31	-33
record	208	164
record $	44	43
record high	78	114
record highs	62	-12
records	117	10
recos	-20	-22
recover	87	108
recover from	-40	0
recover on	35	4
recovers	177	21
recovery	84	98
red	-58	117
red $	-62	47
red ;	6	19
reddy	-24	15
reddy laboratories	1	8
reddys	15	14
reduce	-60	-11
reduced	5	20
reduced offtake	7	19
reduction	-15	-30
referendum	119	31
referendum $	119	31
refined	68	15
refinery	-8	-4
reflect	22	4
reform	-72	-69
reformist	-39	-25
reforms	11	-85
reforms $	34	-4
refund	-87	-82
regains	4	-44
region	-28	-22
regional	18	8
registered	-68	-50
registers	1	8
regulations	-9	-8
regulator	-17	-10
regulator $	-9	1
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
rejigs	-56	-51
rejigs india	-47	-43
related	18	4
related companies	14	6
related stocks	9	2
relaxes	-37	-55
reliance	15	64
reliance ,	17	8
reliance capital	24	-4
reliance communications	-28	-12
reliance industries	-58	-96
reliance power	27	51
relief	36	11
relief for	47	89
relief over	51	13
religare	-6	-33
remain	-23	-65
remain bullish	-7	-11
remain subdued	-21	2
remain weak	-5	38
remains	-63	24
remains a	-1	67
remains flat	-45	-70
remains steady	-7	-8
remains weak	3	38
remedies	14	5
renewed	118	40
renewed demand	74	13
renuka	41	1
renuka sugar	47	-3
renuka sugars	-8	8
replace	-7	-7
reply	-26	-32
reply to	-18	-15
repo	81	35
report	-14	-75
report $	78	43
report :	-26	-24
report it	25	8
report may	-11	1
report on	-79	-81
reports	-39	-135
reports $	61	58
reports 0	7	31
reports net	-58	-66
reports of	13	10
reports q1	-54	-91
reports q3	11	36
reports rs	-142	-115
reports to	14	3
required	-26	-22
rerate	64	-4
rerating	7	2
research	-93	-168
research $	-35	-64
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
resorts	20	6
respite	26	-27
response	139	166
restricted	-26	-46
restricted trade	-13	-23
restrictions	-69	-91
restructuring	0	-76
restructuring $	-65	-104
result	-4	48
results	-87	-114
results $	8	-9
results ,	-46	39
results :	-13	-22
results ;	32	3
results ?	-15	-17
results eyed	-5	-8
results for	-8	-6
results of	-11	-6
resume	-9	-50
resumes	-16	3
retail	109	127
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
retreats	21	96
retreats from	-10	92
return	-46	-166
return 0	32	-8
return on	-100	-62
return to	58	-25
return upto	-52	-37
returns	-2	-129
returns $	69	14
returns :	24	7
returns in	-96	-105
returns of	15	-3
revenue	190	118
revenue $	-41	-18
revenue growth	58	-15
revenue rises	69	21
revenue visibility	8	4
revenues	13	49
revenues and	3	47
reverse	31	17
reverse losses	46	16
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
revive	-139	-3
reward	76	-3
rice	39	153
ride	150	83
rides	11	-68
right	50	-151
right time	86	5
rights	-42	-73
rights issue	-6	-52
ril	68	-66
ril ,	35	12
ril plea	43	4
ril to	-75	-60
ripples	11	-11
rise	134	26
rise $	-85	55
rise ,	3	79
rise 0	-16	-91
rise amid	39	10
rise as	102	37
rise in	125	86
rise on	13	-118
rise to	7	63
rises	210	27
rises $	13	17
rises 0	133	16
rises by	11	-1
rises marginally	10	3
rises on	137	13
rises to	54	15
rising	29	78
rising demand	34	-19
rising spot	6	4
risk	-5	-105
risk $	-94	-68
risk aversion	10	29
risk reward	76	-3
risks	-44	-38
risks of	-23	-39
risky	24	112
risky :	14	71
rnrl	-54	-69
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
room :	-98	-75
room to	107	46
ropes	-47	-45
ropes in	-47	-45
roshni	-13	-31
rotation	23	2
rouble	21	-27
roubles	24	-2
rout	-23	-68
rout $	-57	-102
route	20	25
route $	51	53
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
rubber	-45	114
rubber prices	15	53
ruia	-37	-56
rule	-57	-79
rule steady	-22	-25
ruled	-28	-36
ruled out	-28	-36
rules	-109	-110
rules for	-25	-25
ruling	-64	-75
ruling $	0	7
rumours	13	13
run	43	-91
run :	44	9
run up	-46	-26
rung	0	-14
rupee	23	19
rupee $	-43	-82
rupee ,	4	-19
rupee bond	71	5
rupee dollar	-48	-48
rupee ends	-27	-36
rupee fails	16	46
rupee falls	11	25
rupee from	104	13
rupee hits	-23	-49
rupee is	3	105
rupee little	-18	-29
rupee rises	38	12
rupee steady	-10	-10
rupee to	105	17
rupee trims	13	125
rupee will	-53	-36
rupees	101	35
rupiah	-17	88
rural	-34	38
rural electrification	-15	-18
rush	-34	27
russell	-72	-61
russia	93	50
russia ,	12	60
russia sistema	0	7
russian	-27	-51
s	-95	-106
s gopalakrishnan	-17	-12
s korean	-3	18
s p	-75	-78
sabha	-112	-83
sabharwal	13	105
sabharwal $	13	105
sachdev	-10	-10
sachdev $	36	48
sachs	-79	-66
sacks	-11	5
sadananda	30	16
sadananda gowda	30	16
safe	120	63
safe haven	-23	14
safety	-89	22
sahara	57	-56
sail	-27	-45
sale	-21	109
sale $	47	-9
sale ?	-21	-34
sale buzz	10	-2
sale of	-10	49
sale plan	-53	-43
sale reports	-3	6
sale to	10	19
sales	86	186
sales $	16	-15
sales ,	-16	-12
sales to	18	8
sampriti	-47	-48
sampriti capital	-47	-48
samsung	-68	-63
samsung electronics	8	4
samvat	66	-7
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
sat	-1	-45
sat against	-14	-12
sat rejects	52	32
satyam	86	25
saurabh	66	15
saurabh mukherjea	69	17
saw	-57	-32
sawhney	-13	-11
say	30	-118
say $	71	22
say analysts	-3	-38
say brokerages	28	14
say experts	-40	-35
says	-64	-165
says government	-52	-39
says mehraboon	1	52
says prakash	-7	-25
sbi	-62	-6
sbi $	-25	-33
sbi ,	15	12
sbi :	-135	-94
sbi bonds	26	92
sbi chief	-23	-20
sbi margin	15	40
sc	19	17
scale	45	10
scale 0	40	7
scales	77	1
scam	59	126
scam $	18	46
scam :	5	13
scandal	-3	16
scandal $	-3	16
scanner	-32	32
scanner $	-32	32
scattered	-52	-47
scattered buying	-73	-59
scenario	28	24
schedule	46	4
scheme	62	-20
schemes	-79	-66
schemes $	8	14
schemes :	-10	-13
sciences	25	-80
scores	-31	-24
scotland	-16	-15
scotland votes	-16	-15
scottish	60	-20
scrip	-47	75
scrips	21	72
scrips to	21	72
se	-37	-55
se asia	-37	-55
seamless	23	2
search	-1	-13
season	75	92
season $	48	91
seasonal	-50	-64
seasonal demand	-50	-64
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
sebi norms	-1	22
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
second day	-60	-37
second quarter	-28	-38
sector	223	87
sector $	50	106
sector :	35	-84
sector ;	8	3
sector banks	5	-40
sector may	26	20
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
see 0	-42	-41
see a	19	101
see biggest	10	9
see initiatives	-38	-30
see nifty	-54	-85
see sensex	-30	-7
see some	80	-1
see strong	11	17
see too	-37	-61
seed	-24	-2
seeing	-42	-60
seek	-122	-131
seek shareholder	-10	-8
seeks	-143	-94
seeks clarification	-17	-12
seeks more	-20	-22
seeks sebi	-55	-31
seeks shareholder	37	2
seen	-102	-67
seen $	50	2
seen at	-117	-145
seen between	-11	-9
seen in	-51	50
seen opening	-24	-11
seen rangebound	2	26
seen up	9	2
sees	92	-9
sees sensex	-39	-49
segment	7	-10
segment $	-29	-29
segment from	-13	-23
segments	-2	-7
sekhar	35	34
sekhar $	60	71
select edible	18	7
selection	-99	-67
sell	-61	114
sell $	29	66
sell 0	-17	64
sell :	-14	31
sell bank	9	20
sell bharti	2	7
sell call	10	20
sell divis	1	6
sell hdfc	2	13
sell old	-58	-81
sell shares	5	28
sell tech	9	19
selling	-20	116
selling $	7	24
selling ;	-20	52
selling pressure	9	27
sells	-10	182
sells 0	-36	102
sends	14	47
senior	-47	31
senior vice	-11	-12
senior vp	-9	-11
sensex	123	168
sensex $	52	66
sensex ,	5	86
sensex 0	-29	-28
sensex above	60	16
sensex at	-110	-110
sensex by	43	-20
sensex companies	39	94
sensex cracks	-9	71
sensex ends	-24	-40
sensex falls	7	17
sensex higher	14	2
sensex loses	13	58
sensex opens	2	8
sensex rangebound	-140	-131
sensex slips	-5	16
sensex to	-27	-16
sensex trading	-8	-15
sensex turns	-9	2
sensex under	17	40
sensitive	11	-11
sensitive stocks	41	11
sentiment	80	201
sentiment $	14	9
sentiment improves	-38	-21
sentiment in	10	-2
seoul	7	0
seoul shares	7	0
sep	30	28
separate	-59	-35
sept	-44	-52
sept quarter	-26	-53
september	-89	-62
september $	-18	-37
september 0	-3	16
september quarter	31	16
series	-61	-46
series may	-16	-16
series payments	-37	-23
service	29	67
services	-105	-27
services $	-93	-58
sesa	-3	42
sesa goa	-39	-31
sesa sterlite	1	60
seshadri	-8	47
seshadri bharathan	-8	47
session	22	48
sessions	43	0
sessions $	32	13
sessions :	18	5
set	47	-133
set for	85	65
set to	12	-48
set up	-103	-54
seth	107	107
seth $	107	107
sets	-49	-65
sets aside	4	-26
settle	-13	-20
settled	-102	-63
settles	-52	-51
seven	11	-10
seven fold	30	14
several	-90	-52
shah	-43	17
shah $	78	48
shah ,	-54	-33
shakes	-26	-24
shaky	50	127
shalimar	14	15
shalimar paints	14	15
shanghai	-8	-50
shanghai shares	12	1
shanghai stock	-81	-66
shanghai stocks	58	13
shape	-41	-36
sharda	55	11
share	-117	-53
share $	-13	-21
share :	-37	-42
share issue	22	-16
share price	38	21
share sale	-74	-47
shareholder	0	-37
shareholder nod	-74	-42
shareholders	-55	148
shareholders $	-7	65
shareholders approve	-8	-14
shareholders nod	92	23
shareholding	-87	20
sharekhan	-111	-103
sharekhan $	-64	-58
shares	154	202
shares $	174	175
shares ,	40	-22
shares ;	8	-68
shares and	-72	-59
shares at	24	-3
shares close	2	18
shares crash	2	10
shares dip	9	92
shares down	2	71
shares edge	-4	12
shares end	-65	-21
shares fall	0	99
shares for	33	85
shares gain	52	-1
shares higher	17	5
shares hit	-7	2
shares lead	14	5
shares of	103	13
shares on	-34	-50
shares pare	-24	55
shares plunge	-1	13
shares slide	-4	30
shares slip	-1	53
shares slump	6	79
shares soar	14	4
shares soars	21	-2
shares steady	-37	-40
shares surge	14	-7
shares tank	-17	22
shares to	-94	-81
shares up	69	19
shares worth	-28	23
sharing	-57	-40
sharing kyc	-7	-4
sharma	-28	-47
sharma ,	-25	-19
sharmila	51	17
sharmila joshi	51	17
sharp	30	7
sharply	42	45
sharply $	18	-17
sharply :	11	11
shaw	-41	-35
sheen	-62	-46
sheet	36	75
shekhar	0	40
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
shift to	-53	-55
shilpi	-13	-13
shilpi cable	-13	-13
shinde	77	78
shinde $	77	78
shine	44	-13
shines	117	44
shipping	31	-15
shoots	73	7
shop	-53	-4
shop in	-58	-36
shoppers	104	5
shoppers stop	104	5
short	-35	64
short $	-88	-111
short covering	6	-37
short nifty	79	117
short term	-44	-29
shorts	-22	58
shot	-62	-70
should	12	-118
should be	-62	-79
should buy	49	34
should do	29	26
should investors	2	20
should not	-18	-21
should resume	-11	-36
should stay	-30	9
should tread	-32	20
should wait	-32	3
should you	-82	-80
show	147	98
show $	23	48
show ,	-66	-39
showing	-34	-7
shows	-143	-214
shows signs	30	6
shree	60	43
shree renuka	12	26
shrikant	25	9
shrikant chouhan	25	9
shrinks	35	119
shrinks to	36	123
shriram	-106	12
shriram city	-1	-9
shriram transport	-63	11
shut	-29	-37
shutdown	13	10
shutdown $	13	10
shuts	9	32
siddh	29	-39
siddh capital	29	-39
side	36	-3
sideways	-39	99
siemens	-11	11
sight	-45	-57
sign	-24	-42
sign mou	-33	-25
signals	41	82
significant	52	-30
signs	-18	-9
signs of	-15	-7
sikka	-18	-29
sikka to	-52	-40
silver	60	-1
silver ,	1	58
silver falls	-1	9
silver futures	-70	-52
since	91	119
since 0	93	63
since april	3	11
since august	9	-1
since june	14	32
since march	13	33
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
sinking	25	89
sinks	-3	87
sintex	85	27
sistema	-23	-13
sistema down	0	7
situation	18	-20
six	-2	-90
six companies	16	-55
six months	-34	-22
six year	35	15
sixth	84	43
sixth day	84	43
size	-87	-49
size of	-36	-22
sized	32	2
skip	4	63
sks	-20	7
sks micro	9	29
sks microfinance	11	-12
slap	-33	-47
slaps	3	64
slaps rs	-18	-13
slash	17	-2
slide	8	165
slide $	35	-10
slide ,	6	22
slide as	13	42
slide down	-46	70
slide to	3	20
slides	13	65
slides $	14	42
slightly	64	31
slightly ;	17	40
slip	97	172
slip $	20	63
slip ahead	11	24
slip as	5	60
slip below	6	32
slip on	-8	34
slips	12	194
slips $	1	17
slips 0	-5	22
slips after	9	22
slips as	47	99
slips below	9	42
slips in	15	68
slips nearly	-11	25
slips on	-15	-8
slips over	-24	57
slips post	17	37
slips to	0	35
slow	68	46
slow start	-15	-36
slower	-5	90
slowing	6	35
slows	12	66
sluggish	-1	131
sluggish demand	-6	78
sluggish growth	2	57
slump	-82	4
slump $	-61	-108
slump 0	-7	24
slump in	-44	-88
slumps	-2	117
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
sme	-52	-45
snap	-65	-2
snap up	-82	-53
snaps	-67	36
snaps 0	-27	67
snowman	102	9
snowman logistics	100	9
snub	8	59
snub $	8	59
so	78	-1
so far	52	-16
soar	182	-33
soar as	64	-37
soar on	73	-25
soaring	-46	29
soars	122	-3
soars 0	99	-10
sobha	73	-17
sobha developers	74	-21
soda	23	14
soda rises	21	4
soft	-17	-62
soften	16	126
soften 0	-19	35
softens	43	149
software	21	24
software :	28	51
sold	-22	71
solid	53	33
solutions	-54	-51
solutions $	-32	-27
solved	-42	-63
somany	32	11
somany ceramics	32	11
some	-32	-18
some more	21	4
some time	-13	43
sonam	-62	-56
sonam udasi	-62	-56
sonthalia	61	22
sonthalia $	67	27
sony	8	6
sony shares	1	6
soon	-43	47
soon $	-60	51
sops	-18	-18
source	-29	-27
source $	-29	-27
sources	-81	-92
sources $	-81	-92
south	10	5
south asia	-9	-10
south east	-2	6
south korea	-77	-16
south korean	24	18
sovereign	62	71
sovereign wealth	-50	15
soya	42	12
soyabean	-41	111
soyabean futures	16	2
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
spicejet	-3	-31
spicejet ,	-57	-58
spicejet to	-12	-15
spirits	23	92
spirits ,	36	101
split	-2	-22
split $	-34	-36
spook	33	103
spot	128	15
spot demand	93	6
spot exchange	-43	-28
spurs	29	52
spurt	104	25
srei	-46	-5
srei infra	-12	31
srf	13	7
sridhar	-22	-18
srinivas	-46	-61
srinivasan	-9	-9
sriram	16	-15
sriram $	33	6
srivastava	-3	32
srivastava $	-3	32
sstl	-5	168
st	50	-49
stabilise	-78	-122
stabilise after	-74	-116
stability	-50	-26
stable	-33	-37
staff	15	113
stage	-15	-21
stake	-32	-65
stake $	-53	-36
stake for	-53	-47
stake in	-41	59
stake sale	125	18
stake shakes	-26	-24
stake to	-14	-57
stand	-41	-28
stand on	-22	-16
standalone	57	133
standard	39	-3
standard chartered	60	20
stanley	-44	-36
star	0	-25
star picks	21	3
start	34	-4
start $	82	11
starting	18	-11
starts	18	146
startup	-47	-28
state	-107	-168
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
steady	-278	-276
steady $	-10	-10
steady ,	-124	-95
steady ;	-63	-80
steady above	-30	-31
steady ahead	-71	-49
steady as	-57	-96
steady at	-69	-113
steady below	6	76
steady in	-70	-71
steady on	-129	-156
steam	48	67
steam ,	12	55
steam left	38	8
steel	-35	39
steel $	-33	-31
steel ,	41	25
steel :	-23	60
steel and	34	3
steel prices	-39	-58
steel production	15	35
steel q1	18	21
steel q4	12	1
steep	97	14
steep valuations	8	24
stellar	22	6
stellar debut	18	7
step	47	-1
steps	40	-50
steps down	-63	-112
steps up	-58	-42
sterling	-35	4
sterling hits	20	8
sterling near	8	20
sterlite	60	67
sterlite :	51	81
still	226	83
still wary	60	57
stimulus	0	-20
stimulus $	15	7
stk	41	14
stk up	18	6
stock	113	151
stock $	-60	-35
stock :	31	16
stock brokers	51	151
stock dips	-7	7
stock down	-62	109
stock ends	12	50
stock exchange	-57	-19
stock falls	0	24
stock gains	17	-2
stock jumps	23	5
stock market	-98	-23
stock markets	-46	-86
stock may	47	-8
stock picks	47	6
stock plummets	1	7
stock rallies	22	4
stock slumps	-2	10
stock specific	-96	-62
stock split	-26	-28
stock surges	38	9
stock tanks	3	17
stock to	13	31
stock up	168	10
stockists	15	25
stockists buying	8	1
stockists selling	7	24
stockpiles	-9	4
stockpiles report	-9	4
stocks	140	161
stocks $	37	-34
stocks ,	42	122
stocks :	58	-44
stocks ;	-20	44
stocks ?	-44	-47
stocks a	28	2
stocks are	41	128
stocks as	-79	28
stocks attract	41	10
stocks can	36	13
stocks close	-30	-54
stocks could	-43	-45
stocks derail	7	38
stocks down	12	42
stocks drag	6	24
stocks fall	-7	123
stocks flat	-71	-117
stocks for	12	-40
stocks from	-2	-10
stocks gain	27	7
stocks have	-31	-24
stocks hold	55	-44
stocks in	-57	29
stocks jump	40	14
stocks lead	42	6
stocks like	16	69
stocks likely	0	19
stocks look	52	-14
stocks lower	-26	49
stocks may	10	56
stocks mixed	-76	-112
stocks not	-29	7
stocks of	-72	15
stocks on	126	-1
stocks open	-12	6
stocks plunge	-2	14
stocks rally	206	26
stocks rebound	40	-2
stocks recover	-50	-45
stocks rise	122	27
stocks see	54	19
stocks should	26	-13
stocks slip	0	28
stocks soar	55	-43
stocks surge	33	13
stocks that	-131	-59
stocks to	80	-60
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
strategic	-64	-50
strategies	100	80
strategies to	106	88
strategist	90	15
strategist $	90	15
strategy	25	-2
streak	-91	-31
street	49	-88
street $	2	-35
street :	53	22
street debut	-9	-10
street ends	-28	-18
street estimates	28	18
street is	11	3
street week	-44	-30
street with	21	9
strength	-59	-13
strengthen	37	-2
strengthen on	37	0
strengthens	139	44
strengthens on	36	6
stress	-5	-56
stretched	-34	-40
stretched :	4	-14
strides	32	20
strike	46	36
strong	3	-56
strong ;	-51	-31
strong demand	32	0
strong growth	4	10
strong momentum	25	16
strong support	-15	-20
strong volume	-100	-66
stronger	13	38
structures	100	39
struggling	12	14
stt	-7	-5
stuck	-8	-34
study	-37	-23
study $	-37	-23
subdued	46	65
subdued demand	-1	33
subex	67	14
submit	-6	-5
submit associate	-6	-5
submits	-12	-16
subramaniam	29	99
subramaniam $	52	135
subramanium	16	17
subramanium $	16	17
subrata	-17	-8
subrata roy	-17	-8
subscribe	55	1
subscribe to	77	25
subscribed	115	-47
subscribed 0	-74	-70
subscription	73	-6
subsidiary	-81	-58
subsidiary in	29	44
subsidy	-44	-13
subsidy sharing	-48	-38
success	20	-7
succession	11	-4
succession plan	11	-4
sudhir	-51	-63
sudip	21	-36
sudip bandyopadhyay	66	-8
suffer	-28	-37
sugar	46	123
sugar exports	29	78
sugar futures	-16	-6
sugar stocks	38	51
sugars	-8	8
suggest	-32	-24
suggest to	-32	-24
suisse	-1	26
sumi	54	23
sun	-74	-106
sun pharma	20	-38
sun tv	-2	7
sundaram	5	34
sunil	-28	-40
supplies	-11	106
supplies $	-19	72
supply	-3	144
supply $	-32	27
supply ,	-1	14
supply chain	45	-29
supply concerns	5	40
supply crunch	66	-2
supply of	-1	59
support	-249	-128
support $	-54	-34
support at	58	14
support for	-22	60
support level	-93	-50
support seen	-62	-37
supports	-51	-32
supreme	13	37
supreme court	11	42
surge	181	44
surge as	50	19
surge in	18	4
surge on	45	-2
surges	205	23
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
surprised	-20	-30
surprises	-34	-27
survey	-102	-57
survey :	-75	-47
surya	-3	49
surya roshni	-13	-31
sustain	-51	2
sustain :	101	121
sustainable	88	84
sustained	11	14
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
synthetics q3	17	-2
system	-49	-48
system $	-37	-36
system for	-10	-11
systems	82	10
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
tajgvk	20	6
tajgvk hotels	20	6
take	-43	36
take a	-37	54
take over	-15	-12
take to	-68	-65
takeaways	-79	-73
takeaways from	-70	-66
taken	76	7
takeover	16	61
takeover snub	8	59
takes	-171	-191
takes a	-25	-37
takes charge	-10	-11
takes over	-94	-90
taking	-112	-77
taking $	17	44
talent	28	107
talk	41	-24
talks	26	-30
talks $	60	-3
tandon	77	25
tandon $	77	25
tank	-19	27
tank over	-3	8
tanks	-5	75
tanks 0	-2	27
tap	-7	-7
taper	-69	-45
target	46	48
target in	-8	-11
target of	140	35
target price	-49	69
target to	-36	-45
targets	36	12
tariff	18	10
tata	60	63
tata communications	-19	-28
tata group	14	84
tata motors	68	8
tata power	-20	-15
tata steel	-18	28
tax	-147	77
tax free	-49	-81
tcs	71	47
tcs ,	47	-6
tcs q4	-18	-21
tea	57	67
tech	-15	-124
tech ,	-4	-17
tech mahindra	31	-11
techm	4	68
technical	23	-21
technical advisory	-33	-25
technical analyst	-25	-21
techno	17	8
techno electric	17	8
technofab	-24	-17
technofab engg	-24	-17
technologies	84	-49
technologies india	-36	-56
technology	-55	28
technology stocks	-14	58
telcos	2	50
telecom	127	243
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
tensions	13	-41
tensions $	13	-41
tentative	77	-74
term	147	26
term $	102	58
term ,	-14	18
term :	-63	38
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
texmaco	61	8
texmaco ,	35	-3
texmaco rail	6	12
textile	26	48
textile ,	103	18
textile space	-126	-70
textiles	-62	-8
thacker	25	20
thacker $	3	13
thakkar	12	10
thakkar $	33	28
than	-61	87
than 0	-48	-5
than expected	-30	6
that	-164	-163
that are	3	22
that can	-211	-149
that will	3	31
the	-39	10
the 0	50	16
the banking	-87	32
the best	54	-20
the board	-24	-24
the budget	25	43
the cards	14	-19
the company	-30	3
the government	-38	-30
the indian	-4	12
the it	63	34
the key	-45	-117
the long	-23	35
the market	-18	0
the markets	0	-17
the moment	12	50
the most	108	55
the near	-79	-11
the negatives	-77	42
the new	-56	-49
the next	13	29
the nifty	-13	-34
the rally	-75	-50
the range	-34	-42
the real	18	-12
the rupee	30	81
the short	-33	-21
the stock	-9	57
the street	53	22
the two	17	1
the us	-54	-68
the worst	-24	-13
their	-55	-93
their 0	9	-40
them	-93	-92
then	11	26
there	74	215
there is	63	128
thermax	-18	-6
these	-61	-61
these levels	-50	-38
they	-106	11
thin	-20	-49
thin trade	-47	-66
thing	-48	-38
things	-79	-62
things to	-79	-62
third	-25	15
third quarter	2	13
this	68	-24
this fiscal	130	-24
this juncture	8	28
this point	-5	-9
this season	41	10
this week	-64	-43
this year	-6	42
thomas	20	-11
thomas cook	37	3
threat	143	-20
threatens	2	7
three	-25	-30
three fold	17	11
three months	53	13
three reasons	-73	-13
through	59	-45
through bond	87	34
through qip	65	24
through the	-42	-50
thursday	-36	-19
thursday $	-33	-28
thursday ,	-11	11
tie	-95	-52
tie up	-95	-52
tight	-16	24
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
times on	-143	-83
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
to 0	105	91
to a	-7	37
to affect	-129	-162
to allow	60	15
to an	-33	-33
to appoint	-26	-26
to approach	-39	-29
to april	5	35
to attract	79	61
to auction	-24	-21
to avoid	-59	-31
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
to comply	-26	-18
to consider	-19	-19
to consolidate	-61	-67
to continue	-20	19
to create	-1	-8
to cross	20	91
to curb	5	18
to current	-14	-19
to decide	-37	-39
to delist	26	24
to do	35	31
to drive	51	10
to dubai	-23	-15
to ecb	38	75
to economy	-78	-71
to end	-30	-11
to enter	86	34
to exit	50	111
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
to grow	70	121
to happen	-57	4
to head	123	23
to help	-21	-68
to hike	-37	-20
to hire	-21	-18
to hit	-50	-120
to hive	7	3
to hold	62	74
to holiday	-26	-32
to hurt	9	32
to impact	12	87
to implement	-16	-28
to improve	-35	-22
to increase	-21	-3
to india	60	-16
to infra	-21	-20
to invest	40	49
to investors	118	4
to issue	-27	-22
to join	15	-2
to keep	-57	-2
to key	-5	47
to know	-46	-30
to launch	-52	-80
to lead	-30	44
to levels	49	70
to lift	5	16
to list	-65	-42
to long	23	-4
to lower	12	-136
to lowest	17	39
to make	-140	-120
to manage	-19	-17
to market	-23	-26
to markets	-17	-14
to match	-57	-48
to meet	47	16
to move	-19	-54
to near	11	8
to new	89	143
to offer	-82	-58
to open	-163	-124
to outperform	23	8
to partly	-29	-25
to pay	1	-44
to perform	64	21
to pick	25	34
to power	-44	-53
to promoters	-12	-15
to push	52	18
to raise	-65	-122
to rally	20	26
to re	-35	-41
to reduce	-30	-19
to remain	-10	66
to replace	-7	-7
to reply	-14	-12
to restricted	-31	-62
to resume	2	-15
to review	-27	-16
to revive	-103	-63
to rise	39	-27
to rs	142	164
to say	-51	-48
to sebi	-30	-19
to see	45	-2
to sell	-140	-41
to set	-139	-102
to shift	13	50
to show	72	26
to slip	5	35
to start	-12	52
to stay	-79	-53
to stock	-33	-37
to strike	40	18
to surge	50	9
to take	82	30
to tap	-7	-7
to tata	-54	-40
to test	-33	-30
to the	47	16
to touch	-20	-16
to trade	-107	-86
to two	13	27
to wait	-116	-83
to watch	12	-26
to weigh	44	30
to witness	-20	-4
to woo	-27	-19
tobacco	-13	-8
today	-5	-94
today $	58	-12
today :	-27	25
today ;	99	49
tokyo	0	-54
tokyo stocks	-51	-51
toll	-7	98
toll on	-12	94
tomorrow	-82	-74
tomorrow $	-60	-55
tonne	50	-2
tonnes	-122	10
tonnes of	-76	-77
too	-206	-107
too early	-114	-84
too much	-33	-63
took	-35	51
top	-210	-51
top $	58	8
top 0	-27	72
top ;	-19	54
top bet	28	10
top bets	26	7
top brokerages	6	9
top five	-97	-70
top investment	4	-15
top job	-24	-17
top losers	3	34
top management	-52	-30
top picks	71	13
top post	-80	-52
top stocks	-1	-36
top ten	-18	30
top twelve	-14	-23
tops	17	3
tops 0	17	3
torrent	39	56
torrent power	24	56
toubro	21	82
touch	112	110
touch 0	-27	-19
touch new	-22	95
touch rs	89	15
touches	15	3
touches 0	17	3
tough	-97	134
towards	72	13
towards $	-14	18
towards 0	152	34
tower	-7	21
track	80	-35
track for	98	-34
tracker	-19	28
tracker :	-19	28
tracking	-45	75
tracking global	4	10
traction	71	-9
traction :	91	23
trade	-107	-107
trade $	-61	-91
trade ;	4	12
trade as	-14	-1
trade in	-67	-71
trade lower	-1	22
trade on	-67	-52
trade segment	-13	-23
trade the	6	-5
trade zone	-4	20
traded	-78	-85
traders	-148	-74
trades	-172	-147
trades $	-8	-16
trades at	7	79
trades near	-33	-12
trading	-150	-81
trading $	-29	22
trading ,	-21	-21
trading :	-11	-2
trading after	-4	24
trading at	-50	-39
trading bets	-24	10
trading ideas	-38	-37
trading in	29	-74
trading on	-42	-27
trading with	43	5
transaction	-7	-6
transfer	-26	-40
transport	-63	11
transport finance	-63	11
transportation	14	14
tread	-5	110
tread cautiously	1	78
treads	17	60
treads water	17	60
trebles	41	14
tremendous	95	31
tremendous value	95	31
trend	148	168
trend $	53	7
trend ,	9	28
trend in	1	10
trends	74	20
trends $	74	20
tribhovandas	-20	-11
tribhovandas bhimji	-20	-11
tribunal	-39	-29
trigger	17	-67
trigger 0	17	8
trigger a	46	17
trigger limit	-2	13
trigger more	-61	-47
triggered	-14	-7
triggers	13	-14
trillion	39	75
trim	-14	-19
trims	3	107
trims initial	13	125
truncated	-26	-32
truncated week	-26	-32
trying	-46	15
trying to	-46	15
ttk	6	10
ttk prestige	6	10
tube	-26	-39
tube investments	-26	-39
tuesday	-37	-48
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
turns	22	162
turns choppy	25	66
tv18	16	3
tv18 broadcast	-4	-6
tvs	11	5
tvs ,	11	3
tvs motors	3	7
twelve	-14	-23
twelve stocks	-14	-23
twitter	4	14
twitter shares	6	12
two	-7	10
two days	46	-1
two fold	47	20
two month	-32	-44
two quarters	2	57
two wheeler	5	21
two years	8	1
tyre	87	40
tyre stocks	18	-2
tyres	12	-1
u	44	14
u k	-9	-11
u.s.	2	43
uae	19	5
ubs	-19	-17
uco	27	5
uco bank	27	5
udasi	-62	-56
ujala	126	59
uk	-16	65
uk ftse	-20	65
uk sinha	-15	-20
ukraine	25	-49
ukraine concerns	-1	61
ukraine election	4	13
ukraine tensions	-11	-106
ultratech	-25	-1
ultratech cement	-43	-30
uncertain	-10	-4
uncertainties	-66	73
uncertainty	11	32
uncertainty $	9	22
unchanged	-53	-69
unchanged $	-10	8
under	-88	91
under $	4	34
under pressure	23	89
underweight	12	86
underweight on	12	86
uniform	-9	-11
unilever	-33	-33
uninor	85	8
uninor posts	125	35
union	-5	-15
union bank	44	25
unique	-8	-31
unit	56	28
unit $	24	12
unitech	-15	-32
united	-21	38
united bank	-22	-27
united breweries	-13	-13
united spirits	23	92
universal	18	36
unlikely	-46	29
unlikely :	21	-64
unlikely to	-73	54
unsure	-48	-27
until	-58	-31
unveil	-50	-36
unveils	-9	-11
unveils uniform	-9	-11
up	149	-18
up $	141	60
up ,	32	53
up 0	173	-5
up :	28	-25
up ;	0	16
up after	125	-5
up as	25	9
up at	30	66
up by	98	-12
up currency	-29	-47
up european	12	5
up for	-50	-33
up in	51	-2
up nearly	18	-11
up on	86	139
up over	50	-4
up post	34	12
up rs	-41	-30
up shop	-58	-36
up target	31	14
up to	-259	-193
upbeat	39	8
upcoming	13	-6
update	-9	-6
update $	-8	-2
upgrade	-110	-58
upgrade $	-47	-29
upl	7	1
upmove	34	6
upmove in	35	9
upper	111	-26
upper circuit	93	-20
upper limit	21	-4
upside	32	21
upside :	25	8
upside in	29	-5
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
us dollar	-67	-17
us economy	6	-1
us fed	-53	-43
us federal	15	-8
us jobs	-36	15
us payrolls	-2	37
us rate	37	-28
us sales	8	6
us stockpiles	-9	4
us stocks	42	45
us supply	-26	-27
usd	-139	-30
usd $	-36	54
use	29	-30
usfda	62	-13
usha	17	41
usha martin	17	41
uti	-8	16
uti amc	11	40
uti mutual	-73	-52
utilities	2	14
v	-24	-35
v guard	7	-2
vacant	-33	-33
valuation	63	73
valuation $	22	54
valuations	58	90
valuations $	-34	-30
valuations :	59	42
valuations in	-12	6
value	-3	-45
value $	45	17
value in	65	1
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
videocon	-102	6
videocon d2h	-61	-47
videocon industries	8	9
view	-37	-61
view :	-10	-4
view on	-61	-56
views	-191	-201
views on	-109	-148
vigil	-13	-21
vijai	13	-41
vijai mantri	13	-41
vijay	-7	-4
vijay bhambwani	4	8
vijaya	1	11
vijaya bank	1	11
vikas	69	16
vikas khemani	69	16
vilas	-17	-10
vilas bank	-27	-12
vinay	24	14
vinay khattar	24	14
vineet	10	2
vineet bhatnagar	17	-4
vinith	29	-39
vinith jain	29	-39
vip	40	80
visa	-5	-7
visaria	114	47
visaria $	110	45
vishal	-38	-49
vishal kshatriya	-14	-18
vishal sikka	-18	-29
visibility	8	4
visible	-6	-40
visible :	11	-12
vix	33	95
volatile	-71	-112
volatility	-97	11
volkswagen	36	29
volkswagen emissions	-1	15
volkswagen shares	-1	8
voltas	112	43
voltas :	3	23
volume	-56	-2
volume growth	-65	3
volumes	86	101
volumes $	32	23
volumes ,	2	9
vote	116	60
votes	-48	-51
votes $	-34	-31
voting	-37	-29
vp	-35	-38
vs	-128	16
vs dollar	3	14
vs euro	-19	-17
vs us	29	-4
vulnerable	-34	34
vulnerable to	13	58
vysya	38	17
vysya bank	38	17
wabco	33	7
wagle	40	105
wagle $	71	139
wagle ,	-66	-61
wagon	15	39
wagons	20	54
wait	-163	-117
wait and	-36	-48
wait for	-112	-86
wait till	-31	17
waiting	-79	-56
waiting to	-38	-30
wake	-39	56
wake of	28	104
wall	-115	-127
wall st	-46	-59
wall street	-89	-85
want	-49	-41
want to	-16	4
wants	-22	-32
warehouses	-64	-46
warning	-26	-35
warning $	4	8
warns	89	-37
warrants	-53	-68
warrants to	-12	-15
warren	10	35
warren buffett	10	35
wars	-35	-51
wary	99	110
wary $	60	57
wary of	34	45
watch	-63	-126
watch $	-41	-29
watch :	28	36
watch for	-143	-109
watch out	38	-26
watched	-14	2
watched $	-13	5
water	-34	19
wave	88	24
way	-70	-72
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
weakness	39	89
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
weekend	-53	-70
weekly	158	73
weekly drop	1	9
weekly loss	91	-22
weeks	-19	-44
weeks $	32	8
weeks :	-29	-24
weigh	41	-88
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
wgc	56	-3
wgc $	56	-3
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
whirlpool	85	18
who	-104	-102
whole	-32	-13
whole time	-46	-49
why	-33	-70
why investors	140	83
why it	-38	2
why markets	-54	-41
why rupee	-70	-68
why you	40	7
wide	31	5
widens	29	137
widens $	2	9
widens to	15	47
will	-102	-143
will be	-64	-45
will benefit	-11	-13
will continue	72	80
will go	-14	-28
will hit	23	-58
will lead	-33	-26
will not	-86	-114
will rise	-33	-49
will see	-20	87
will start	-19	-24
will the	-100	-35
will turn	38	9
win	41	1
win ,	17	7
wind	-34	84
winning	-69	-28
winning streak	-75	-28
wins	9	97
wins $	11	64
winter	11	96
winter session	-1	-11
wipro	-48	183
wipro ,	-5	162
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
with high	-123	-77
with infosys	19	80
with new	57	54
with pfizer	54	108
with sebi	-104	-94
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
working capital	-17	89
world	51	86
world bank	-30	-25
world markets	47	63
world stocks	77	20
worries	60	-8
worries $	15	-18
worries hit	-3	45
worries over	1	6
worry	-6	89
worry $	12	93
worst	151	61
worth	54	40
worth a	-29	-23
worth of	62	19
worth rs	-89	16
would	64	67
would be	13	5
would not	18	97
wrap	-30	-29
wrap for	-30	-29
y	31	-14
y o	31	-14
year	72	75
year $	50	53
year :	40	18
year bond	102	-57
year bonds	-23	107
year end	-74	-55
year for	-51	26
year high	38	3
year low	4	109
year lows	-4	36
year maturity	28	5
year on	52	-1
years	173	74
years $	93	57
years ,	-14	-18
years :	111	49
years on	-3	16
yellen	75	18
yellow	-50	12
yellow metal	-50	12
yen	98	113
yen $	15	60
yen ,	55	65
yes	5	47
yes bank	4	39
yet	-112	-132
yet to	-85	-88
yevtushenkov	0	7
yevtushenkov house	0	7
yield	160	58
yield off	-11	18
yields	-52	8
yields $	34	12
yields edge	25	112
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
yoy	0	13
yoy $	7	9
yr	114	77
yr bond	5	42
yuan	-68	-96
yuan falls	15	39
yuan flat	-71	-108
yuan rises	82	24
yuan slips	24	53
yuan trading	-50	-25
zaveri	-20	-11
zealand	49	71
zealand dollars	50	73
zee	23	5
zee entertainment	8	0
zensar	5	6
zew	5	20
zinc	51	28
zinc futures	-3	10
zone	-41	95
zone ,	0	30
zone due	-26	-32
zones	-58	-34
zooms	114	34
zooms 0	38	3
"""
