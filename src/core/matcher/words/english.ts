/** English words that mean nearly the same, a line each: the first is the name of the idea; a word may be in several lines. */

/** A line per idea: its name, then words that may stand for it, separated by spaces; a hyphen joins words of one phrase. */
export const ENGLISH_IDEAS = `
money fund funds cash dough sum cny yuan rmb dollars euros pounds bucks
amount sum total quantity much figure value
pay paid payment payments paying payer purchase purchased purchases settle checkout spend spent spending
buy bought buying purchase purchased order ordered shop shopping get
transaction transactions payment payments purchase purchases operation
transfer transfers transferred transferring send sent sending remit remittance wire wired move moved forward
receive received receiving get got gotten accept arrive collect incoming
topup top-up topup recharge recharged reload load loaded loading refill deposit deposited fund funded funding add top
balance wallet funds remaining leftover left
withdraw withdrew withdrawal withdrawals withdrawing withdrawn cashout pull take takeout atm
atm cashpoint cash-machine machine dispenser
fee fees charge charges charged charging cost costs costing price pricing commission surcharge expensive billed deducted tax
free gratis complimentary costless
refund refunds refunded reimburse reimbursement reimbursed moneyback chargeback return returned returning
cancel cancelled canceled cancelling revert reverse reversed undo stop stopped void revoke abort call-off
card cards visa mastercard amex debit credit plastic bankcard mc unionpay jcb
virtual disposable temporary online-only
bank banks banking bank's
account accounts acount acct profile login
password passwords passcode pin pins passwrod pass pwd code
code codes otp pin number sms
sms text texts message messages msg msgs otp
phone phones mobile cellphone cell smartphone handset telephone iphone android device
number numbers no num digits
sim simcard esim carrier operator
email e-mail mail gmail inbox
identity id ids identification identify passport document documents papers licence license ids national nin ssn
verify verified verifying verification verifications verificate authenticate authentication authenticated authenticating confirm confirmed confirmation validate validated validation validating prove proof real-name kyc check
passport passports travel-document
photo photos picture pictures pic pics image images selfie scan scanned scanning camera snap upload uploaded
face facial selfie biometric biometrics liveness
register registered registering registration signup sign-up join joined enrol enroll subscribe create created creating open opened opening set setup make start
login log-in log logged logging signin sign-in sign signed access enter
open opening opened unlock
close closed closing delete deleted deleting remove removed deactivate terminate cancel unsubscribe erase
change changed changing changes edit edited update updated updating modify modified alter switch switched replace replaced amend correct different
activate activated activating activation enable enabled start turn-on switch-on reactivate reactive
block blocked blocking frozen freeze froze lock locked suspended suspend restricted restrict restriction restrictions limited banned ban disabled deactivated unusable
lost lose losing missing misplaced gone stolen steal stole robbed theft disappeared vanished
broken broke broken damaged crack cracked malfunction
fail failed fails failing failure failures unsuccessful unsuccessfully unable cannot can't cant couldn't couldnt wont won't doesnt doesn't didnt didn't not error errors problem
declined decline declines declining reject rejected rejecting refused refuse denied deny denies unaccepted fail failed
error errors problem problems issue issues trouble troubles bug bugs glitch fault wrong difficulty mistake
wrong incorrect invalid incorrectly inaccurate mistake mistaken mistakenly off error false bad
work works worked working function functions functioning functional operate
pending processing process processed waiting wait hold held stuck hanging delayed delay uncompleted incomplete
wait waiting waited long delay delayed late slow takes
time times long duration hours days weeks when soon quick quickly fast
arrive arrived arriving arrival come came delivered delivery reach reached received show shown appear
show shows showed showing shown display displayed appear appears appeared appearing see visible seen list listed
find found finding locate located location search searched look looking track where
when time date day
today tonight now currently
limit limits limited maximum max minimum min cap capped most least restriction threshold quota allowance
allowed allow allows permitted permit possible can able may accept accepted accepts accepting supported support supports supporting available eligible usable
available availability support supported exist offered offer
accept accepts accepted accepting take takes taken honor honour support supported
country countries nation nations nationality nationalities region regions abroad overseas foreign foreigner foreigners international internationally worldwide global outside europe eu uk us usa america nigeria
china chinese mainland prc beijing shanghai
foreign foreigner foreigners overseas international abroad non-chinese outsider expat tourist tourists traveller traveler
exchange exchanged exchanging conversion convert converted converting rate rates currency currencies forex fx
currency currencies dollar dollars euro euros pound pounds gbp usd eur aud yen fiat crypto
expire expired expires expiring expiration expiry validity valid outdated old end ends ending
renew renewed renewal reissue reissued extend extended extension
new another additional second extra other fresh replacement
second two both several multiple more another twice double duplicate duplicated again
twice double doubled duplicate duplicated repeated two
again repeat repeatedly retry tried try trying attempt attempts attempted
try tried trying tries attempt attempts attempted
need needs needed require required requires requirement requirements necessary must have mandatory obligatory compulsory essential
want wants wanted wish would like desire hope
help helped assist assistance support advise advice guide guidance aid please pls plz
contact contacts reach call talk speak chat hotline phone-number customer-service agent human representative staff
person people someone somebody individual friend friends guy
friend friends family relative wife husband brother sister mother father mom dad child children kid kids son daughter mate colleague
age old young child children kid kids minor teenager years birthday
seller sellers vendor vendors merchant merchants shop shops store stores supplier suppliers retailer shopkeeper trader
shop shops store stores supermarket mall market restaurant
qr barcode code scan scanned scanning qrcode
safe safely secure security trust trusted trustworthy legit legitimate reliable scam scams fraud fraudulent fake risky danger dangerous
fraud fraudulent scam scammed scammer stolen hacked hacker unauthorized unauthorised unknown suspicious unrecognized unrecognised recognise recognize someone
unknown unfamiliar unrecognized strange weird odd didn't unexpected unexplained
compromised hacked stolen someone unauthorized leaked exposed
forgot forget forgotten forgetting remember recall lost
reset restore recover recovery recovered regain retrieve retrieved unlock change
name names surname firstname lastname spelling called
married marriage divorce divorced surname
address addresses street home house live living residence
move moved moving relocate relocated
information info details data particulars
app application apps software program
download downloaded downloading install installed installing playstore appstore store
update updates updated updating upgrade version newest latest
travel trip trips travelling traveling journey vacation holiday flight flights tour visit visiting
flight flights plane airline airport fly flying
hotel hotels motel hostel room accommodation airbnb
restaurant restaurants diner eatery dinner lunch food meal eat table
food meal meals dish recipe cook cooking eat ingredients breakfast lunch dinner
weather rain raining snow temperature forecast sunny cold hot
car vehicle auto truck tire tires oil engine gas fuel mechanic
gas petrol fuel mpg mileage
insurance policy insured coverage premium
health medical doctor hospital clinic medicine vaccine shots
tax taxes taxed irs w2
job work employer office boss company business
salary income wage wages earn earnings paycheck payday pay
vacation holiday pto leave dayoff time-off
meeting meetings appointment appointments schedule scheduled calendar agenda event
reminder reminders remind remember todo task tasks list
alarm alarms wake clock timer
music song songs track artist band album playlist play tune
movie film movies show tv
joke jokes funny laugh humor fun
name called who yourself
bot robot ai computer machine human real
hello hi hey greetings morning evening afternoon howdy
bye goodbye farewell later cya
thanks thank thx appreciate grateful cheers
yes yeah yep sure ok okay affirmative correct right agree indeed true
no nope nah negative false never disagree
maybe perhaps unsure possibly
repeat again say said pardon
explain meaning mean means define definition describe tell what
why reason reasons cause caused how come explanation
how way ways method methods steps procedure process manner
where location place spot
spell spelling letters
translate translation translated say language spanish french german italian japanese
language languages english tongue
calculate calculator math plus minus multiply divide sum
measure measurement convert conversion inches pounds cups grams ounces
distance far close miles kilometers
direction directions route map navigate way gps
traffic road jam commute highway
bus train subway metro taxi uber lyft ride cab
share shared sharing location
loud volume quiet louder quieter speaker
fast speed faster slow slower rapid quickly quick express urgent urgently asap immediately
urgent urgently asap immediately emergency quickly hurry
order orders ordered package parcel shipment delivery shipping shipped
deliver delivery delivered ship shipping shipped post mail arrive tracking
track tracking trace status follow
status state progress
bill bills invoice invoices utility utilities rent
statement statements history transactions list record records
credit score rating worthiness
loan loans mortgage debt borrow apr interest
interest rate apr apy
savings saving save saved
checking cheque check checks checkbook
rewards points reward cashback bonus promo coupon voucher gift discount offer offers promotion
link linked linking connect connected connecting attach attached bind binding bound add added adding associate associated pair register
add added adding include insert put attach link linked
connect connection internet network wifi wi-fi vpn proxy data online offline
busy overloaded congested crowded traffic
system systems server servers platform
screen screens page pages window menu form
button option options choice choose chose select selected tap click press
choose chose choosing select selected selection pick prefer option
use used uses using usage utilise utilize usable
start started starting begin began beginning
finish finished complete completed completing done end finalise finalize
stuck stop frozen loop hang hanging blank nothing
nothing blank empty none zero
work-around workaround alternative alternatives instead other substitute otherwise
without no lack lacking not dont don't
apple applepay googlepay google pay samsung
paypal venmo wechat weixin cashapp skrill wise revolut
taobao tmall 1688 pinduoduo jd shein temu
hong-kong hongkong hk alipayhk
order ordered ordering request requested apply applied
physical actual real plastic
contactless tap nfc chip touchless
chip nfc
source origin come where from
swift iban sepa wire
auto automatic automatically recurring direct subscription subscriptions
direct debit standing
extra additional unexpected surplus
cheque check checks
legal law illegal allowed
history old previous past former earlier ago before previously
yesterday last previous
weird wrong odd unusual
tell say inform notify show give know
know understand aware
give given giving provide provided share supply
keep keeps kept hold retain
old previous former earlier original
sell selling sale rent renting
unfreeze unlock unblock lift appeal restored
`;

/** Forms the suffix rules cannot reach: form, then its base. */
export const ENGLISH_IRREGULAR =
  "paid pay,sent send,lost lose,stolen steal,stole steal,took take,taken take,went go,gone go,got get,gotten get,bought buy,made make,came come,found find,forgot forget,forgotten forget,gave give,given give,told tell,said say,wrote write,written write,left leave,kept keep,held hold,broke break,broken break,chose choose,chosen choose,saw see,seen see,spent spend,spoke speak,spoken speak,withdrew withdraw,withdrawn withdraw,froze freeze,frozen freeze,thought think,knew know,known know,began begin,begun begin,did do,does do,done do,has have,had have,was be,were be,is be,are be,am be,been be,being be,children child,people person,men man,women woman,feet foot,im i,ive i,id i,u you,ur your,pls please,plz please,thx thanks,acc account,acct account,verif verify,verification verify,verified verify,registration register,payment pay,payments pay,activation activate,cancellation cancel,validation validate,authentication authenticate,identification identify,expiration expire,expiry expire,delivery deliver,arrival arrive,withdrawal withdraw,withdrawals withdraw,cancelled cancel,canceled cancel,transferred transfer,cannot can,cant can,wont will,dont do,doesnt do,didnt do,couldnt could,isnt be,wasnt be,arent be,havent have,hasnt have";

/** Common words that spelling repair must leave alone although no author may have used them. */
export const ENGLISH_COMMON =
  "about above across after again against all almost alone along already also although always among and animal another any anyone anything apart april area arm around ask asked asking august away baby back ball banana bath beach bear beautiful because become bed been before began behind being believe below best better between big bird birthday black blood blue boat body book born both bottle bottom box boy bread break bring brother brought brown build building built business busy buy cake call called came camera cannot care carry case cat catch caused chair chance cheap cheese child church circle city class clean clear climb close cloth clothes cloud coffee cold color colour common complete cook cool copy corner could count couple course cover cross cry cut dad dance dark daughter dead dear death december deep did die different difficult dinner direction dirty doctor does dog doing door down draw dream dress drink drive drop dry during each ear early earth east easy eat edge egg eight either else empty end enough even evening ever every everyone everything example except excited eye face fact fall family famous far farm fast father favorite february feel feet fell felt few field fight figure fill final find fine finger finish fire first fish five floor flower fly follow food foot football for forest forget form forward found four free friday friend from front fruit full fun funny game garden gave girl give glad glass goes going gold gone good got great green grew ground group grow guess hair half hand happen happened happy hard has hat hate have head hear heard heart heat heavy held hello her here high him himself his hit hold hole home honest hope horse hot hour house how however huge hundred hungry hurt husband ice idea if important in indeed inside instead into island its itself january job july june just keep kept kill kind king kitchen knew knife know known lady lake land language large last later laugh law lay lead learn least leave leaving left leg less lesson let letter lie life light like line listen little live lived lives living long look looked looking lost lot love low luck lunch made main make making man many march mark market married matter maybe mean means measure meat meet member men mile milk mind minute miss mom moment monday money month moon more morning most mother mountain mouth move movie moving much music must name near nearly neck need needs never new news next nice night nine nobody noise none north nose note nothing notice november now october off offer office often oil old once one only onto open orange order other our out outside over own paint paper parent park part party pass past people perfect perhaps person pick picture piece place plan plane plant play pleasant please plenty point poor possible power present pretty price problem public pull push put question quick quickly quiet quite rain ran reach read ready real really reason received red remember rest rich ride right ring river road rock room round rule run sad safe said same sand saturday saw say saying says school science sea season seat second see seem seen self sentence september serious seven several shall shape share she ship shirt shoe short should shoulder show sick side sight sign simple since sing sister sit six size skin sky sleep slow small smart smell smile snow some somebody someone something sometimes son song soon sorry sound south space speak special spell spend spent spoke sport spring stand star start state station stay step still stone stood stop store story straight strange street strong student study stupid such sugar suggest summer sun sunday sure surprise sweet swim table take taken taking talk tall taste teach teacher team tell ten test than thank that the their them themselves then there therefore these they thing things think third thirsty this those though thought thousand three through throw thursday tired today together told tomorrow tonight too took top touch toward town train travel tree tried trip trouble true try trying tuesday turn twelve twenty two type ugly uncle under understand unless until upon use used useful usual usually very view village visit voice wait waiting walk wall want wanted war warm was wash watch water way weak wear weather wednesday week weekend weight welcome well went were west wet what wheel when where whether which while white who whole whom whose why wide wife will win wind window winter wish with within without woman women wonder wood word words wore work world worried worry worse worst worth would write writing wrong wrote yard year years yellow yes yesterday yet you young your yours";
